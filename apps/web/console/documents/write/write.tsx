import { lazy, Suspense } from 'react';
import { Link, NavLink, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { directionOf, isLocale, languageNames } from '#libs/i18n';
import type { DocumentNode } from '#libs/editor-schema';
import { ask, notFound, signedIn } from '../../desk.js';
import { PageHead } from '../../parts/page-head.js';
import { useWords } from '../../words/words.js';
import { useIsHere } from './use-is-here.js';
import { documentToWrite, seatAtText } from './write.queries.js';

/** The editor is heavy: only who writes gets it. */
const WritingRoom = lazy(() => import('./writing-room.js'));

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { document, documentReport: report } = await ask(context, documentToWrite, { id: params['id']! });
  const text = document?.texts.find(({ locale }) => locale === params['locale']);
  if (!document || !text || !isLocale(text.locale)) throw notFound();
  const { myDocumentSeat: seat, changesSinceMyVisit: visit } = await ask(context, seatAtText, { textId: text.id });
  if (!seat) throw notFound();
  const { id, title, wordLimit, texts, rights: { mayKeep } } = document;
  const { locale } = text;
  const budgets = report?.themes.flatMap(({ titles, wordBudget }) => (wordBudget === null ? [] : [{ title: titles[locale] ?? Object.values(titles).find(Boolean) ?? '', words: wordBudget }])) ?? [];
  return { id, title, wordLimit, countsFootnotes: report?.countsFootnotes ?? true, budgets, isContribution: false, mayKeep, locales: texts.map(({ locale }) => locale).filter(isLocale), locale, textId: text.id, accountId: signedIn(context).id, seat, visit: visit && { at: visit.at as string, before: visit.before as DocumentNode } };
}
export type Opened = Awaited<ReturnType<typeof loader>>;

/** What somebody saw last is asked once: while they write, their visit goes on. */
export function shouldRevalidate({ currentUrl, nextUrl }: { readonly currentUrl: URL; readonly nextUrl: URL }): boolean {
  return currentUrl.pathname !== nextUrl.pathname;
}

/** A text of a document, written by several at once. */
export default function Write() {
  const say = useWords();
  const opened = useLoaderData<typeof loader>();
  const { id, title, locale, locales, textId } = opened;
  const isHere = useIsHere();
  const waiting = <p className="hint" role="status">{say('console.documents.write.saving.opening')}</p>;
  return (
    <>
      <PageHead title={title} kicker={<Link to={`/console/documents/${id}`}>{say('console.documents.write.toDocument')}</Link>}>
        {locales.length > 1 && <nav aria-label={say('console.documents.write.languages')}><ul className="langs">{locales.map((one) => <li key={one}><NavLink to={`/console/documents/${id}/write/${one}`} lang={one} dir={directionOf(one)}>{languageNames[one]}</NavLink></li>)}</ul></nav>}
      </PageHead>
      {isHere ? <Suspense fallback={waiting}><WritingRoom key={`${textId} ${locale}`} opened={opened} /></Suspense> : waiting}
    </>
  );
}

