import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { areaName } from '#libs/i18n';
import type { AdmissionQuery } from '../../gql/graphql.js';
import { ask, desk, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { PageHead } from '../parts/page-head.js';
import { Mark } from '../parts/state-mark.js';
import { When } from '../parts/when.js';
import { useMe } from '../room/use-me.js';
import { useLanguage, useWords } from '../words/words.js';
import { act } from './act.js';
import { AdmissionMark } from './admission-mark.js';
import { admissionQuery } from './admission.queries.js';
import { Judgement } from './judgement.js';
import { Course } from './course.js';
import { Deciding } from './deciding.js';
import { Dossier } from './dossier.js';
import { Objections } from './objections.js';
import { Rapporteurs } from './rapporteurs.js';
import { Sponsors } from './sponsors.js';

/** An application as the screen knows it. */
export type Shown = NonNullable<AdmissionQuery['application']>;
/** What was done, with what, or why not. */
export interface Acted {
  readonly done: string;
  readonly about: string;
  readonly fault: Fault | undefined;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { application } = await ask(context, admissionQuery, { id: params['id']! });
  if (!application) throw notFound();
  const { locale } = context.get(desk);
  const places = [application.seat, ...application.branches].filter((code) => code !== null && code !== undefined).map((code) => areaName(code, locale));
  return { application, places };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = await act(context, params['id']!, form);
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  return data<Acted>({ fault, done: form.text('act'), about: form.text('organisationId') || form.text('objectionId') }, { status: fault ? 409 : 200 });
}

/** One application: its dossier, who sponsors, reports and objects, what I may do, and its course. */
export default function Admission() {
  const say = useWords();
  const me = useMe();
  const language = useLanguage();
  const { application, places } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const { state, dueAt, isOverdue, organisation, decisionId } = application;
  const coalition = me.takesPart.find(({ id }) => id === application.coalitionId);
  return (
    <>
      <PageHead title={application.name} kicker={<><AdmissionMark state={state} /> <Link to={`/console/admissions?coalition=${coalition?.slug ?? ''}`}><bdi>{coalition?.name}</bdi></Link></>} />
      {dueAt && <p>{say(`console.admissions.turn.${state as 'SUBMITTED'}`)} · {say('console.admissions.until')} <When at={dueAt} /> {isOverdue && <Mark tone="bad">{say('console.admissions.overdue')}</Mark>}</p>}
      {state === 'ADMITTED' && organisation && <p className="good-note">{say('console.admissions.joined')} <a href={`/${language}/organisations/${organisation.slug}`}><bdi>{organisation.name}</bdi></a></p>}
      {decisionId && <p><Link to={`/console/decisions/${decisionId}`}>{say('console.admissions.toVote')}</Link></p>}
      {acted && !acted.fault && <p className="good-note" role="status">{say(`console.admissions.did.${acted.done as 'complete'}`)}</p>}
      <FaultNote fault={acted?.fault} />
      <div className="pair">
        <div>
          <Dossier application={application} places={places} />
          <Judgement application={application} />
          <Sponsors application={application} />
          <Rapporteurs application={application} />
          <Objections application={application} />
        </div>
        <aside>
          <Deciding application={application} />
          <Course application={application} />
        </aside>
      </div>
    </>
  );
}
