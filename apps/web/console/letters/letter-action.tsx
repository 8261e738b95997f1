import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { areaName, countryName, formatNumber, isCountry, type Locale } from '#libs/i18n';
import type { LetterActionQuery } from '../../gql/graphql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { Bar } from '../parts/bar.js';
import { FaultNote } from '../parts/fault-note.js';
import { PageHead } from '../parts/page-head.js';
import { Moment } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import { inReading } from '../meetings/in-reading.js';
import { LetterActs } from './letter-acts.js';
import { acts, batchActs, letterActionQuery, officeActs, requestLetters } from './letters.queries.js';
import { LettersMark } from './letters-mark.js';
import { QueueTable } from './queue-table.js';

type Given = LetterActionQuery['letterCampaign'];

export async function loader({ params, context }: LoaderFunctionArgs) {
  return ask(context, letterActionQuery, { id: params['id']! });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const [verb, targetId] = [form.text('verb'), form.text('targetId')];
  if (verb === 'PDF') {
    const { done } = await ask(context, requestLetters, { input: { targetId, purpose: form.text('purpose') } });
    const fault = faultOf(done);
    return data({ fault, verb: 'PDF' as const, letters: 0 }, { status: fault ? 422 : 200 });
  }
  if (isOfficeVerb(verb)) {
    await ask(context, officeActs[verb], { targetId });
    return data({ fault: undefined, verb, letters: 0 }, { status: 200 });
  }
  if (isBatchVerb(verb)) return data({ fault: undefined, verb, ...(await ask(context, batchActs[verb], { targetId })) }, { status: 200 });
  if (!isVerb(verb)) throw notFound();
  const { done } = await ask(context, acts[verb], { id: params['id']! });
  const fault = faultOf(done);
  return data({ fault, verb, letters: 0 }, { status: fault ? 409 : 200 });
}

const isVerb = (name: string): name is keyof typeof acts => Object.hasOwn(acts, name);
const isBatchVerb = (name: string): name is keyof typeof batchActs => Object.hasOwn(batchActs, name);
const isOfficeVerb = (name: string): name is keyof typeof officeActs => Object.hasOwn(officeActs, name);

/** One letter action: what to do next, how its letters stand at each target, and what it says. */
export default function LetterAction() {
  const say = useWords();
  const locale = useLanguage();
  const { letterCampaign: letters } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { title, state, isTest, organisation, coalition, numbers } = letters;
  return (
    <>
      <PageHead title={inReading(title, locale)} kicker={<><LettersMark state={state} isTest={isTest} /> <bdi>{organisation.name}</bdi> · <bdi>{coalition.name}</bdi></>} />
      <FaultNote fault={answer?.fault} />
      {answer && !answer.fault && <p className="good-note" role="status">{say(`console.letters.did.${answer.verb}`, { letters: answer.letters })}</p>}
      <div className="pair">
        <div>
          {numbers && <Numbers numbers={numbers} />}
          {numbers && <QueueTable queues={numbers.queues} mayAct={state !== 'DRAFT' && state !== 'APPROVED'} />}
          <Said letters={letters} />
        </div>
        <aside>
          <LetterActs letters={letters} />
          <Facts letters={letters} />
        </aside>
      </div>
    </>
  );
}

function Numbers({ numbers }: { readonly numbers: NonNullable<Given['numbers']> }) {
  const say = useWords();
  const locale = useLanguage();
  const most = Math.max(1, ...numbers.byArea.map(({ confirmed }) => confirmed));
  return (
    <section className="card" aria-labelledby="numbers">
      <h2 id="numbers">{say('console.letters.numbers')}</h2>
      <dl className="facts">
        {(['written', 'confirmed', 'nearlyIdentical', 'tests'] as const).map((name) => <div key={name}><dt>{say(`console.letters.${name}`)}</dt><dd>{formatNumber(locale, numbers[name])}</dd></div>)}
      </dl>
      {numbers.nearlyIdentical > 0 && <p className="hint">{say('console.letters.nearlyIdenticalHint')}</p>}
      {numbers.byArea.length > 0 && (
        <table>
          <caption>{say('console.letters.byArea')}</caption>
          <tbody>{numbers.byArea.map(({ area, confirmed }) => <tr key={area}><th scope="row">{placeName(area, locale)}</th><td className="number">{formatNumber(locale, confirmed)}</td><td><Bar share={confirmed / most} /></td></tr>)}</tbody>
        </table>
      )}
      <p className="hint">{say('console.letters.smallHidden')}</p>
    </section>
  );
}

const placeName = (area: string, locale: Locale) => (isCountry(area) ? countryName(area, locale) : areaName(area, locale));

function Said({ letters: { intro, subjects, points } }: { readonly letters: Given }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <section className="card" aria-labelledby="said">
      <h2 id="said">{say('console.letters.said')}</h2>
      <p dir="auto" className="as-written">{inReading(intro, locale)}</p>
      <h3>{say('console.letters.subjects')}</h3>
      <ul>{subjects.map(({ id, words }) => <li key={id} dir="auto">{inReading(words, locale)}</li>)}</ul>
      {points.length > 0 && <h3>{say('console.letters.points')}</h3>}
      <ul>{points.map(({ id, words }) => <li key={id} dir="auto">{inReading(words, locale)}</li>)}</ul>
    </section>
  );
}

function Facts({ letters }: { readonly letters: Given }) {
  const say = useWords();
  const locale = useLanguage();
  const moments = [['made', letters.createdAt], ['approvedAt', letters.approvedAt], ['openedAt', letters.openedAt], ['closedAt', letters.closedAt]] as const;
  return (
    <section className="card" aria-labelledby="facts">
      <h2 id="facts">{say('console.letters.facts')}</h2>
      <dl className="facts">
        <div><dt>{say('console.letters.leastWords')}</dt><dd>{formatNumber(locale, letters.leastWords)}</dd></div>
        <div><dt>{say('console.letters.keepDays')}</dt><dd>{formatNumber(locale, letters.keepDays)}</dd></div>
        <div><dt>{say('console.letters.replyAddress')}</dt><dd><bdi dir="ltr">{letters.replyAddress}</bdi></dd></div>
        {moments.map(([name, at]) => at && <div key={name}><dt>{say(`console.letters.${name}`)}</dt><dd><Moment at={at} /></dd></div>)}
      </dl>
      {['OPEN', 'PAUSED', 'CLOSED'].includes(letters.state) && <p><Link to={`/${locale}/letters/${letters.slug}`} reloadDocument>{say('console.letters.publicPage')}</Link></p>}
    </section>
  );
}
