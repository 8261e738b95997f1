import { Feed } from 'feed';
import { directionOf, translate, type Locale } from '#libs/i18n';
import { formatSpan } from '../activities/format-span.js';
import { searchOf, type House } from '../activities/of-house.js';
import type { FeedActivity } from '../documents/activities.js';
import { firstWords } from '../layout/first-words.js';
import { escape, paragraphs } from './make-feed.js';

/** Announced activities to come, in one language, of all or of one coalition or organisation; readers get Atom or JSON from it. */
export function makeActivityFeed(locale: Locale, publicUrl: string, activities: readonly FeedActivity[], of?: House & { readonly name: string }): Feed {
  const home = `${publicUrl}/${locale}/activities`;
  const search = of ? searchOf(of) : '';
  const title = [translate(locale, 'site.activities.title'), of?.name].filter(Boolean).join(' · ');
  const changes = activities.map(({ updatedAt }) => Date.parse(updatedAt));
  const feed = new Feed({
    id: home + search, title: escape(title), description: translate(locale, 'site.activities.about'), link: home + search, language: locale,
    copyright: translate(locale, 'site.feed.rights'), updated: new Date(changes.length > 0 ? Math.max(...changes) : 0), feedLinks: { atom: `${home}.atom${search}`, json: `${home}.json${search}` },
  });
  for (const { slug, title: what, summary, place, startsAt, endsAt, zone, announcedAt, updatedAt, organisation, coalition } of activities) {
    const when = [formatSpan(locale, startsAt, endsAt, zone === 'PARIS' ? 'Europe/Paris' : 'Africa/Casablanca'), place].filter(Boolean).join(' · ');
    feed.addItem({
      id: `${home}/${slug}`, link: `${home}/${slug}`, title: escape(what), description: escape(`${when}. ${firstWords(summary, 300)}`),
      content: `<div dir="${directionOf(locale)}"><p>${escape(when)}</p>${paragraphs(summary)}</div>`, published: new Date(announcedAt), date: new Date(updatedAt), author: [{ name: (organisation ?? coalition).name }],
    });
  }
  return feed;
}
