import { data, Form, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { dayOf, type MessageKey } from '#libs/i18n';
import { ask, notFound, signedIn } from '../desk.js';
import { readForm } from '../form.js';
import { faultAt, faultOf, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, TextArea } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { Day, Moment } from '../parts/when.js';
import { useWords } from '../words/words.js';
import { correctPlace, historyQuery } from './history.queries.js';
import { kindKey, placeKinds } from './place-table.js';

const standings = ['ACTIVE', 'SUSPENDED', 'LEFT'] as const;
const standingKey = (standing: string) => `organisations.place.standing.${standing.toLowerCase()}` as MessageKey;
type Context = LoaderFunctionArgs['context'];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { coalition, organisation } = await asked(context, request);
  const mayCorrect = signedIn(context).coalitions.some((one) => one.coalition.slug === coalition.slug);
  return { coalition, organisation, mayCorrect, today: dayOf(new Date()) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { coalition, organisation } = await asked(context, request);
  const form = await readForm(request);
  const [kind, standing] = [placeKinds.find((one) => one === form.text('kind')) ?? 'MEMBER', standings.find((one) => one === form.text('standing')) ?? 'ACTIVE'];
  const { correctMemberPlace } = await ask(context, correctPlace, { input: { coalitionId: coalition.id, organisationId: organisation.id, kind, standing, fromOn: form.some('fromOn'), reason: form.text('reason') } });
  const fault = faultOf(correctMemberPlace);
  return data({ fault }, { status: fault ? 409 : 200 });
}

/** What the address names; the api tells a history only to those it concerns. */
async function asked(context: Context, request: Request) {
  const search = new URL(request.url).searchParams;
  const { coalition, organisation } = await ask(context, historyQuery, { coalition: search.get('coalition') ?? '', organisation: search.get('organisation') ?? '' });
  if (!coalition || !organisation) throw notFound();
  return { coalition, organisation };
}

/** The course of an organisation in a coalition, with who wrote it and why; who leads the coalition corrects it. */
export default function History() {
  const say = useWords();
  const { coalition, organisation, mayCorrect, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={say('console.history.title')} kicker={<><bdi>{organisation.name}</bdi> · <bdi>{coalition.name}</bdi></>} />
      {answer && !answer.fault && <p className="good-note" role="status">{say('console.coalition.done')}</p>}
      <table className="stacking">
        <caption className="hidden">{say('console.history.title')}</caption>
        <thead><tr>
          <th scope="col">{say('console.history.from')}</th>
          <th scope="col">{say('console.coalition.place')}</th>
          <th scope="col">{say('console.coalition.reason')}</th>
          <th scope="col">{say('console.history.recorded')}</th>
        </tr></thead>
        <tbody>
          {coalition.memberHistory.map(({ kind, standing, fromOn, recordedAt, isInForce, reason, by }) => (
            <tr key={`${fromOn} ${recordedAt}`}>
              <th scope="row"><Day at={fromOn} /></th>
              <td>{say(kindKey(kind))} · {say(standingKey(standing))}{!isInForce && <span className="hint below">{say('console.history.replaced')}</span>}</td>
              <td data-label={say('console.coalition.reason')}>{reason ? <span dir="auto">{reason}</span> : '—'}</td>
              <td data-label={say('console.history.recorded')}><Moment at={recordedAt} />{by && <span className="hint below"><bdi>{by}</bdi></span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayCorrect && <Correction key={coalition.memberHistory.length} today={today} last={coalition.memberHistory[0]} fault={answer?.fault} />}
    </>
  );
}

function Correction({ today, last, fault }: { readonly today: string; readonly last: { readonly kind: string; readonly standing: string } | undefined; readonly fault: Fault | undefined }) {
  const say = useWords();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <Form method="post" className="card" preventScrollReset>
      <h2>{say('console.history.correct')}</h2>
      <p className="hint">{say('console.history.correctHint')}</p>
      <FaultNote fault={fault} />
      <div className="row">
        <Field label={say('console.history.fromDay')} name="fromOn" type="date" dir="ltr" required max={today} fault={faultAt(fault, 'fromOn')} />
        <Choice label={say('console.coalition.place')} name="kind" defaultValue={last?.kind}>{placeKinds.map((one) => <option key={one} value={one}>{say(kindKey(one))}</option>)}</Choice>
        <Choice label={say('console.history.standing')} name="standing" defaultValue={last?.standing}>{standings.map((one) => <option key={one} value={one}>{say(standingKey(one))}</option>)}</Choice>
      </div>
      <TextArea label={say('console.coalition.reason')} name="reason" required minLength={5} maxLength={1000} rows={2} fault={faultAt(fault, 'reason')} />
      <button type="submit" disabled={isBusy}>{say('console.history.save')}</button>
    </Form>
  );
}
