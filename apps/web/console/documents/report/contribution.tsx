import { lazy, Suspense } from 'react';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { inLocale, isLocale } from '#libs/i18n';
import { ask, desk, notFound, signedIn } from '../../desk.js';
import { PageHead } from '../../parts/page-head.js';
import { useIsHere } from '../write/use-is-here.js';
import { seatAtText } from '../write/write.queries.js';
import type { Opened } from '../write/write.js';
import { useWords } from '../../words/words.js';
import { reportQuery } from './report.queries.js';

/** The editor is heavy: only who writes gets it. */
const WritingRoom = lazy(() => import('../write/writing-room.js'));

export async function loader({ params, context }: LoaderFunctionArgs): Promise<Opened> {
  const { document, documentReport: report } = await ask(context, reportQuery, { documentId: params['id']! });
  const theme = report?.themes.find(({ contributions }) => contributions.some(({ id }) => id === params['contribution']));
  const paper = theme?.contributions.find(({ id }) => id === params['contribution'])?.paper;
  if (!document || !report || !theme || !paper?.textId || !isLocale(paper.locale)) throw notFound();
  const { myDocumentSeat: seat } = await ask(context, seatAtText, { textId: paper.textId });
  if (!seat) throw notFound();
  const { fr, ar, en, es } = theme.titles;
  const title = inLocale({ fr: fr ?? '', ar: ar ?? '', en: en ?? '', es: es ?? '' }, context.get(desk).locale);
  return { id: document.id, title, wordLimit: theme.wordsEach, countsFootnotes: report.countsFootnotes, budgets: [], isContribution: true, mayKeep: true, locales: [paper.locale], locale: paper.locale, textId: paper.textId, accountId: signedIn(context).id, seat, visit: null };
}

/** While they write, nothing is asked anew. */
export const shouldRevalidate = () => false;

/** What an organisation contributes to a report, written by its own people alone. */
export default function Contribution() {
  const say = useWords();
  const opened = useLoaderData<typeof loader>();
  const isHere = useIsHere();
  const waiting = <p className="hint" role="status">{say('console.documents.write.saving.opening')}</p>;
  return (
    <>
      <PageHead title={opened.title} kicker={<Link to={`/console/documents/${opened.id}/report`}>{say('console.documents.reports.back')}</Link>} />
      <p className="hint">{say('console.documents.reports.ownText')}</p>
      {isHere ? <Suspense fallback={waiting}><WritingRoom key={opened.textId} opened={opened} /></Suspense> : waiting}
    </>
  );
}
