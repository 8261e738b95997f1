import { Feed } from 'feed';
import { directionOf, translate, type Locale } from '#libs/i18n';
import type { FeedEntry } from '../documents/lists.js';
import { firstWords } from '../layout/first-words.js';

/** The petitions last opened, in one language; readers get Atom or RSS from it. */
export function makeFeed(locale: Locale, publicUrl: string, entries: readonly FeedEntry[]): Feed {
  const home = `${publicUrl}/${locale}`;
  const changes = entries.map(({ updatedAt }) => Date.parse(updatedAt));
  const feed = new Feed({
    id: `${home}/petitions`, title: translate(locale, 'site.feed.title'), description: translate(locale, 'site.home.about'), link: `${home}/petitions`, language: locale,
    copyright: translate(locale, 'site.feed.rights'), updated: new Date(changes.length > 0 ? Math.max(...changes) : 0), feedLinks: { atom: `${home}/petitions.atom`, rss: `${home}/petitions.rss` },
  });
  for (const { slug, title, body, openedAt, updatedAt, organisations } of entries) {
    feed.addItem({
      id: `${home}/petitions/${slug}`, link: `${home}/petitions/${slug}`, title: escape(title), description: escape(firstWords(body, 400)),
      content: `<div dir="${directionOf(locale)}">${paragraphs(body)}</div>`, published: new Date(openedAt), date: new Date(updatedAt), author: organisations.map(({ name }) => ({ name })),
    });
  }
  return feed;
}

export function paragraphs(text: string): string {
  return escape(text).split(/\n\s*\n/).map((block) => `<p>${block.trim().replaceAll('\n', '<br>')}</p>`).join('');
}

/** Readers take titles and summaries for HTML, and the library puts them into CDATA as they are. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
