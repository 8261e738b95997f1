import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, desk, notFound } from '../desk.js';
import { readForm, wordsIn } from '../form.js';
import { faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { useLanguage, useWords } from '../words/words.js';
import { askedOf, searchOf, variablesOf } from './asked.js';
import { drawFigure } from './draw-figure.js';
import { FigureHead } from './figure-head.js';
import { GoalForms } from './goal-forms.js';
import { writtenDay } from './in-words.js';
import { indicatorRowsQuery, indicatorsQuery, recordBaseline, setGoal, writeNarrative } from './indicators.queries.js';
import { PartTable } from './part-table.js';
import { RowTable } from './row-table.js';

export async function loader(args: LoaderFunctionArgs) {
  const asked = askedOf(args);
  if (!asked) throw notFound();
  const { context, request, params } = args;
  const search = new URL(request.url).searchParams;
  const [after, organisationId] = [search.get('after') || undefined, search.get('organisation') || undefined];
  const { indicators: { figures, mayWrite } } = await ask(context, indicatorsQuery, variablesOf(asked));
  const figure = figures.find(({ indicator }) => indicator.toLowerCase() === params['indicator']);
  if (!figure) throw notFound();
  const { indicatorRows: page, indicatorParts: parts } = await ask(context, indicatorRowsQuery, { ...variablesOf(asked), indicator: figure.indicator, organisationId, after });
  return { ...asked, figure, mayWrite, parts, organisationId, rows: page.edges.map(({ node }) => node), next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null, drawing: drawFigure(figure, context.get(desk).locale) };
}

export async function action(args: ActionFunctionArgs) {
  const { context, params } = args;
  const asked = askedOf(args);
  const { indicators: { figures } } = asked ? await ask(context, indicatorsQuery, variablesOf(asked)) : { indicators: { figures: [] } };
  const figure = figures.find(({ indicator }) => indicator.toLowerCase() === params['indicator']);
  if (!asked || !figure) throw notFound();
  const form = await readForm(args.request);
  const { coalitionId, projectId, from, to } = variablesOf(asked);
  const about = { coalitionId, projectId, indicator: figure.indicator };
  const act = form.text('act');
  const number = (name: string) => (form.some(name) === undefined ? undefined : Number(form.text(name).replace(',', '.')));
  const answer = act === 'goal' ? (await ask(context, setGoal, { input: { ...about, goal: number('goal') } })).setIndicatorGoal
    : act === 'baseline' ? (await ask(context, recordBaseline, { input: { ...about, day: form.text('day'), value: number('value') ?? -1 } })).recordIndicatorBaseline
    : (await ask(context, writeNarrative, { input: { ...about, from, to, text: wordsIn(form, 'text') } })).writeIndicatorNarrative;
  const fault = faultOf(answer);
  return data({ fault, act }, { status: fault ? 409 : 200 });
}

/** One indicator: what counts, what it is made of, and for the coordination its goal, baseline and words. */
export default function OneIndicator() {
  const say = useWords();
  const locale = useLanguage();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { coalition, figure, drawing, parts, rows, next, organisationId, mayWrite, from, to } = loaded;
  const isOfPersons = ['SUBSCRIBERS', 'SIGNATURES', 'ATTENDANCE'].includes(figure.indicator);
  const here = (more: Record<string, string> = {}) => `?${searchOf(loaded)}${Object.entries(more).map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join('')}`;
  return (
    <>
      <PageHead title={figure.name} kicker={<><bdi>{coalition.name}</bdi> · {writtenDay(locale, from)} – {writtenDay(locale, to)}</>} />
      <p><Link to={`/console/indicators${here()}`}>{say('console.indicators.back')}</Link></p>
      {answer && !answer.fault && <p className="good-note" role="status">{say('console.indicators.done')}</p>}
      <section className="card figure"><FigureHead figure={figure} drawing={drawing} /></section>
      <section className="card"><h2>{say('console.indicators.definition')}</h2><p>{figure.definition}</p>{isOfPersons && <p className="hint">{say('console.indicators.persons')}</p>}</section>
      {parts.map((part) => <PartTable key={part.by} part={part} linkOf={part.by === 'MEMBER' && figure.indicator === 'PARTICIPATION' ? (key) => here({ organisation: key }) : undefined} />)}
      {organisationId && <p><Link to={here()}>{say('console.indicators.ofAll')}</Link></p>}
      {rows.length > 0 && <RowTable rows={rows} />}
      {rows.length === 0 && parts.every(({ cells }) => cells.length === 0) && <Empty title={say('console.indicators.noRows')}><p>{say('console.indicators.noRowsText')}</p></Empty>}
      {next && <p><Link to={here({ after: next, ...(organisationId && { organisation: organisationId }) })}>{say('console.list.more')}</Link></p>}
      {mayWrite && (figure.isByProject || !loaded.projectId) && <GoalForms figure={figure} answer={answer} />}
    </>
  );
}
