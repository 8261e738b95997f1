import { Feed } from 'feed';
import { translate, type Locale } from '#libs/i18n';
import type { Happening } from '../documents/stream.js';
import { pathOf, sentenceOf } from '../stream/happening.js';
import { escape } from './make-feed.js';

/** What happened lately, in one language, of a coalition or of all; readers get Atom or JSON from it. */
export function makeStreamFeed(locale: Locale, publicUrl: string, happenings: readonly Happening[], coalition?: { readonly slug: string; readonly name: string }): Feed {
  const home = `${publicUrl}/${locale}`;
  const at = coalition ? `${home}/coalitions/${encodeURIComponent(coalition.slug)}/stream` : `${home}/stream`;
  const title = coalition ? `${translate(locale, 'site.stream.feed')} · ${coalition.name}` : translate(locale, 'site.stream.feed');
  const link = coalition ? `${home}/stream?coalition=${encodeURIComponent(coalition.slug)}` : at;
  const newest = happenings[0] ? new Date(happenings[0].at) : new Date(0);
  const feed = new Feed({ id: at, title: escape(title), description: translate(locale, 'site.stream.about'), link, language: locale, copyright: translate(locale, 'site.feed.rights'), updated: newest, feedLinks: { atom: `${at}.atom`, json: `${at}.json` } });
  for (const happening of happenings) {
    const { id, at: moment, title: what, words, count } = happening;
    const said = happening.kind === 'PETITION_NEWS' ? words : translate(locale, sentenceOf(happening), { who: words, count: count ?? 0 });
    feed.addItem({ id: `${at}#${encodeURIComponent(id)}`, link: home + pathOf(happening), title: escape(`${said} · ${what}`), date: new Date(moment) });
  }
  return feed;
}
