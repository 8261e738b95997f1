import { locales, translate } from '#libs/i18n';
import { sentenceOf } from '../stream/happening.js';
import { makeActivityFeed } from './make-activity-feed.js';
import { makeFeed } from './make-feed.js';
import { makeStreamFeed } from './make-stream-feed.js';

const entry = { slug: 'sante', title: 'Santé <pour> tous & toutes', body: 'Un]]><b>un</b>\n\n<b>deux</b>', openedAt: '2026-11-01T10:00:00Z', updatedAt: '2026-11-02T10:00:00Z', organisations: [{ name: 'Nour' }] };

describe('feed', () => {
  const feed = makeFeed('ar', 'https://sawt.example', [entry]);

  it('leads to the page in its language', () => {
    for (const text of [feed.atom1(), feed.rss2()]) expect(text).toContain('https://sawt.example/ar/petitions/sante');
  });
  it('lets no markup through', () => {
    for (const text of [feed.atom1(), feed.rss2()]) expect(text).not.toMatch(/<b>|Santé <pour>|Un]]>/);
  });
  it('is as new as its newest petition, and never newer than it', () => expect(feed.atom1()).toContain('<updated>2026-11-02T10:00:00.000Z</updated>'));
  it('can be empty', () => expect(makeFeed('fr', 'https://sawt.example', []).rss2()).toContain('<channel>'));
});

describe('the feed of activities', () => {
  const [all, one] = [makeActivityFeed('fr', 'https://sawt.example', []), makeActivityFeed('fr', 'https://sawt.example', [], { by: 'org', slug: 'nour', name: 'Nour <b>' })].map((feed) => feed.atom1());
  it('of one house has an address and a title of its own', () => {
    expect(all).toContain('<id>https://sawt.example/fr/activities</id>');
    for (const part of ['<id>https://sawt.example/fr/activities?org=nour</id>', 'https://sawt.example/fr/activities.atom?org=nour', 'Nour']) expect([one!.includes(part), all!.includes(part)]).toEqual([true, false]);
    expect(one).not.toContain('<b>');
  });
});

describe('the feed of what happened', () => {
  const answered = { id: 'petition_answered 1', kind: 'PETITION_ANSWERED', at: '2026-11-02T10:00:00Z', slug: 'sante', title: 'Santé <b>', words: 'Conseil & co', count: null } as const;
  it('says who did what, leads there, and lets no markup through', () => {
    const feed = makeStreamFeed('fr', 'https://sawt.example', [answered], { slug: 'kalimat', name: 'Kalimat <b>' });
    expect(feed.atom1()).toContain('https://sawt.example/fr/petitions/sante');
    expect(feed.atom1()).not.toMatch(/<b>|& co/);
    expect((JSON.parse(feed.json1()) as { items: { title: string }[] }).items[0]!.title).toMatch(/^Réponse de Conseil .*Santé/);
  });
  it('has words for every kind in every language', () => {
    const kinds = ['PETITION_OPENED', 'MILESTONE_REACHED', 'PETITION_DELIVERED', 'PETITION_ANSWERED', 'PETITION_DEBATED', 'CAMPAIGN_BEGUN', 'ACTIVITY_ANNOUNCED', 'ORGANISATION_JOINED', 'CHARTER_ADOPTED'] as const;
    for (const locale of locales) for (const kind of kinds) for (const words of ['', 'X']) expect(translate(locale, sentenceOf({ kind, words }), { who: words, count: 3 })).not.toMatch(/site\./);
  });
});
