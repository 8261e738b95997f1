import { makeFeed } from './make-feed.js';

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
