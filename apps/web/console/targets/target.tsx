import { data, Form, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatDate, languageNames, type Locale } from '#libs/i18n';
import type { TargetDealingsQuery, TargetQuery, TargetTracesQuery } from '../../gql/graphql.js';
import { ask, desk, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { PageHead } from '../parts/page-head.js';
import { chosenPlace } from '../staff/chosen.js';
import { useWords } from '../words/words.js';
import { act } from './act.js';
import { Addressed } from './addressed.js';
import { Commitments } from './commitments-card.js';
import { ContactLog } from './contact-log.js';
import { StanceCard } from './stance-card.js';
import { StanceMark, useTargetWords } from './target-words.js';
import { dealingsQuery, meetingsBegunQuery, targetQuery, tracesQuery } from './target.queries.js';

export type Target = NonNullable<TargetQuery['advocacyTarget']>;
export type Contacts = NonNullable<TargetDealingsQuery['advocacyTarget']>['contacts'];
export type Traces = NonNullable<TargetTracesQuery['advocacyTarget']>;
/** What was done, to which part, or why not. */
export interface Acted {
  readonly done: string;
  readonly id: string;
  readonly fault: Fault | undefined;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const at = { id: params['id']!, coalitionId: coalition.id };
  const [{ advocacyTarget: target }, dealings, traces, meetings] = await Promise.all([
    ask(context, targetQuery, at), ask(context, dealingsQuery, { ...at, after: new URL(request.url).searchParams.get('after') }), ask(context, tracesQuery, at), meetingsBegun(context, coalition.id),
  ]);
  if (!target || !dealings.advocacyTarget || !traces.advocacyTarget) throw notFound();
  return { coalition, target, contacts: dealings.advocacyTarget.contacts, traces: traces.advocacyTarget, meetings };
}

/** At which a target may have been met, the latest first. */
async function meetingsBegun(context: LoaderFunctionArgs['context'], coalitionId: string) {
  const { now, past } = await ask(context, meetingsBegunQuery, { coalitionId });
  const { locale } = context.get(desk);
  return [...now.edges, ...past.edges]
    .filter(({ node: { startsAt, state } }) => state !== 'CALLED_OFF' && Date.parse(startsAt) <= Date.now())
    .map(({ node: { id, title, startsAt } }) => ({ id, name: `${title} · ${formatDate(locale, new Date(startsAt))}` }));
}
export type MeetingsBegun = Awaited<ReturnType<typeof meetingsBegun>>;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const form = await readForm(request);
  const answer = await act(context, { coalitionId: coalition.id, targetId: params['id']! }, form);
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  return data<Acted>({ fault, done: form.text('act'), id: form.text('id') }, { status: fault ? 409 : 200 });
}

/** A target as a coalition sees it: what it is, how it stands to us, what was said, promised and sent. */
export default function TargetScreen() {
  const say = useWords();
  const words = useTargetWords();
  const { target, coalition, contacts, traces, meetings } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const { id, name, holder, kind, areaName, institution, stance, retiredAt } = target;
  return (
    <>
      <PageHead title={name} kicker={<><StanceMark stance={stance?.stance ?? 'UNKNOWN'} /> {institution ? <Link to={`/console/targets/${institution.id}?coalition=${coalition.slug}`}><bdi>{institution.name}</bdi></Link> : <bdi>{coalition.name}</bdi>}</>}>
        <TargetActs />
      </PageHead>
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.targets.done')}</p>}
      {acted?.fault && ['retire', 'reinstate', 'publish', 'followUp', 'withdraw'].includes(acted.done) && <FaultNote fault={acted.fault} />}
      {retiredAt && <p className="hint">{say('console.targets.retiredHint')}</p>}
      <p>{words.kind(kind)} · {areaName}{holder && <> · <bdi>{holder}</bdi></>}</p>
      <div className="pair">
        <div>
          <ContactLog key={`log ${contacts.edges.map(({ node }) => node.id).sort().at(-1)}`} contacts={contacts} target={target} meetings={meetings} acted={acted} />
          <Commitments key={`promised ${traces.commitments.length}`} commitments={traces.commitments} mayRecord={target.mayKeep} acted={acted} />
          <Addressed traces={traces.addressed} />
        </div>
        <aside>
          <StanceCard key={`stance ${target.stances.length}`} target={target} acted={acted} />
          <Office target={target} />
          <section aria-labelledby="offices">
            <h2 id="offices">{say('console.targets.offices')}</h2>
            {target.offices.length > 0 ? <ul className="inbox">{target.offices.map((office) => <li key={office.id}><Link to={`/console/targets/${office.id}?coalition=${coalition.slug}`} dir="auto">{office.name}</Link>{office.holder && <span className="hint"><bdi>{office.holder}</bdi></span>}</li>)}</ul> : <p className="hint">{say('console.targets.noOffices')}</p>}
            {target.mayKeep && <p><Link to={`/console/targets/new?coalition=${coalition.slug}&institution=${id}`}>{say('console.targets.newOffice')}</Link></p>}
          </section>
        </aside>
      </div>
    </>
  );
}

function TargetActs() {
  const say = useWords();
  const { target: { id, isCommon, retiredAt, mayKeep }, coalition } = useLoaderData<typeof loader>();
  if (!mayKeep) return null;
  if (isCommon) return <Link className="button second" to={`/console/targets/new?coalition=${coalition.slug}&corrects=${id}`}>{say('console.targets.correct')}</Link>;
  return (
    <>
      {!retiredAt && <Link className="button second" to={`/console/targets/${id}/edit?coalition=${coalition.slug}`}>{say('console.targets.edit')}</Link>}
      <Form method="post" preventScrollReset><button type="submit" className="quiet" name="act" value={retiredAt ? 'reinstate' : 'retire'}>{say(retiredAt ? 'console.targets.reinstate' : 'console.targets.retire')}</button></Form>
    </>
  );
}

/** How it is written to. */
function Office({ target: { languages, email, phone, website, address, isCommon } }: { readonly target: Target }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="office">
      <h2 id="office">{say('console.targets.office')}</h2>
      <dl className="facts">
        <dt>{say('console.targets.languages')}</dt><dd>{languages.map((code) => languageNames[code as Locale]).join(', ')}</dd>
        {email && <><dt>{say('console.targets.email')}</dt><dd><bdi dir="ltr">{email}</bdi></dd></>}
        {phone && <><dt>{say('console.targets.phone')}</dt><dd><bdi dir="ltr">{phone}</bdi></dd></>}
        {website && <><dt>{say('console.targets.website')}</dt><dd><a href={website} rel="noreferrer" dir="ltr">{website}</a></dd></>}
        {address && <><dt>{say('console.targets.address')}</dt><dd className="as-written" dir="auto">{address}</dd></>}
      </dl>
      {!email && <p className="hint">{say(isCommon ? 'console.targets.noMailboxCommon' : 'console.targets.noMailbox')}</p>}
    </section>
  );
}
