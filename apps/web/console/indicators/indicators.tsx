import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, desk, notFound } from '../desk.js';
import { ExportTable } from '../exports/export-table.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { usePolling } from '../parts/use-polling.js';
import { Moment } from '../parts/when.js';
import { useMe } from '../room/use-me.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useWords, Words } from '../words/words.js';
import { askedOf, searchOf, variablesOf } from './asked.js';
import { drawFigure } from './draw-figure.js';
import { FigureHead } from './figure-head.js';
import { funderReportsQuery, indicatorsQuery, requestReport } from './indicators.queries.js';
import { PeriodForm } from './period-form.js';
import { ReportForm } from './report-form.js';

export async function loader(args: LoaderFunctionArgs) {
  const asked = askedOf(args);
  if (!asked) return undefined;
  const { context } = args;
  const { indicators: { figures, ...board } } = await ask(context, indicatorsQuery, variablesOf(asked));
  const { locale } = context.get(desk);
  const reports = board.mayWrite ? (await ask(context, funderReportsQuery, { coalitionId: asked.coalition.id })).funderReports.edges.map(({ node }) => node) : [];
  return { ...asked, ...board, reports, figures: figures.map((figure) => ({ figure, drawing: drawFigure(figure, locale) })) };
}

export async function action(args: ActionFunctionArgs) {
  const asked = askedOf(args);
  if (!asked) throw notFound();
  const form = await readForm(args.request);
  const input = { ...variablesOf(asked), format: form.text('format') === 'XLSX' ? ('XLSX' as const) : ('PDF' as const), locale: form.text('locale'), purpose: form.text('purpose') };
  const fault = faultOf((await ask(args.context, requestReport, { input })).requestFunderReport);
  return data({ fault }, { status: fault ? 409 : 200 });
}

/** What a coalition reached in a period: each figure with its goal, its baseline and the years before; for its funders as a file. */
export default function Indicators() {
  const say = useWords();
  const me = useMe();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  usePolling(loaded?.reports.some(({ state }) => state === 'REQUESTED' || state === 'RUNNING') ?? false);
  if (!loaded) return <><PageHead title={say('console.screen.indicators')} /><Empty title={say('console.decisions.nowhere')}><p>{say('console.decisions.nowhereText')}</p></Empty></>;
  const { coalition, figures, asOf, mayWrite, reports } = loaded;
  return (
    <>
      <PageHead title={say('console.screen.indicators')} kicker={<bdi>{coalition.name}</bdi>} />
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      <PeriodForm {...loaded} />
      <p className="hint"><Words of="console.indicators.asOf" with={{ moment: <Moment at={asOf} /> }} /></p>
      <div className="cards">
        {figures.map(({ figure, drawing }) => (
          <section key={figure.indicator} className="card figure">
            <h2>{figure.name}</h2>
            <FigureHead figure={figure} drawing={drawing} />
            <p><Link to={`/console/indicators/${figure.indicator.toLowerCase()}?${searchOf(loaded)}`}>{say('console.indicators.open')}<span className="hidden"> · {figure.name}</span></Link></p>
          </section>
        ))}
      </div>
      {mayWrite && <ReportForm key={reports[0]?.id} fault={answer?.fault} />}
      {reports.length > 0 && <section><h2>{say('console.indicators.reports')}</h2><ExportTable nodes={reports} /></section>}
    </>
  );
}
