import { data, Form, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import type { ActivityRegistrationsQuery } from '../../gql/graphql.js';
import { ask, notFound, signedIn } from '../desk.js';
import { readForm } from '../form.js';
import { faultAt, faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { Mark } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';
import { enrolInActivity, registrationsQuery, withdrawRegistration } from './activities.queries.js';
import { PersonFields, personIn } from './person-fields.js';

type Registration = ActivityRegistrationsQuery['activityRegistrations'][number];
const enrolling = ['REPRESENTATIVE', 'CAMPAIGNER', 'CONTRIBUTOR'];
const tones = { PENDING: 'quiet', CONFIRMED: 'good', WAITING: 'waiting', WITHDRAWN: 'stopped' } as const;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { activity, activityRegistrations: registrations } = await ask(context, registrationsQuery, { id: params['id']! });
  if (!activity) throw notFound();
  const own = signedIn(context).memberships.filter(({ roles }) => roles.some((role) => enrolling.includes(role))).map(({ organisation }) => organisation.id);
  const organisations = activity.coalition.organisations.filter(({ id }) => activity.mayPrepare || own.includes(id));
  const isAhead = (activity.state === 'PLANNED' || activity.state === 'ANNOUNCED') && Date.parse(activity.startsAt) > Date.now();
  return { activity, registrations, organisations, isAhead };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const registrationId = form.some('withdraw');
  const { done } = registrationId ? await ask(context, withdrawRegistration, { registrationId }) : await ask(context, enrolInActivity, { input: { activityId: params['id']!, ...personIn(form), email: form.some('email') } });
  const fault = faultOf(done);
  return data({ fault, isEnrolled: !registrationId }, { status: fault ? 409 : 200 });
}

/** Who wants to come: all for who prepares it, one's own people for others; and registering somebody. */
export default function RegistrationList() {
  const say = useWords();
  const { activity, registrations, organisations, isAhead } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={say('console.activities.registrations')} kicker={<Link to={`/console/activities/${activity.id}`} dir="auto">{activity.title}</Link>} />
      {answer && !answer.fault && <p className="good-note" role="status">{say(answer.isEnrolled ? 'console.activities.enrolled' : 'console.activities.done')}</p>}
      {registrations.length === 0 ? <Empty title={say('console.activities.noRegistration')}><p>{say('console.activities.noRegistrationText')}</p></Empty> : (
        <Form method="post" preventScrollReset>
          <table className="stacking">
            <caption className="hidden">{say('console.activities.registrations')}</caption>
            <thead><tr><th scope="col">{say('console.activities.name')}</th><th scope="col">{say('console.activities.organisation')}</th><th scope="col">{say('console.activities.state')}</th><th scope="col">{say('console.activities.needs')}</th>{isAhead && <th scope="col"><span className="hidden">{say('console.activities.withdraw')}</span></th>}</tr></thead>
            <tbody>{registrations.map((one) => <Row key={one.id} of={one} isAhead={isAhead} />)}</tbody>
          </table>
        </Form>
      )}
      {isAhead && (activity.mayPrepare || organisations.length > 0) && (
        <section className="card" aria-labelledby="enrol">
          <h2 id="enrol">{say('console.activities.enrol')}</h2>
          <Form method="post" key={registrations.length} preventScrollReset>
            <FaultNote fault={answer?.isEnrolled ? answer.fault : undefined} />
            <PersonFields organisations={organisations} fault={answer?.fault} mayBeOther={activity.mayPrepare} />
            <Field label={say('console.activities.email')} name="email" type="email" dir="ltr" maxLength={254} isOptional hint={say('console.activities.emailHint')} fault={faultAt(answer?.fault, 'email')} />
            <button type="submit">{say('console.activities.enrol')}</button>
          </Form>
        </section>
      )}
    </>
  );
}

function Row({ of: { id, name, email, state, affiliation, organisation, otherOrganisation, needs, needsNote, isErased }, isAhead }: { readonly of: Registration; readonly isAhead: boolean }) {
  const say = useWords();
  const shown = isErased ? say('console.activities.erasedPerson') : name;
  return (
    <tr>
      <th scope="row"><bdi>{shown}</bdi>{email && <span className="hint" dir="ltr"> {email}</span>}</th>
      <td data-label={say('console.activities.organisation')}><bdi>{organisation?.name ?? (otherOrganisation || say(`campaigns.activities.affiliation.${affiliation.toLowerCase()}` as MessageKey))}</bdi></td>
      <td data-label={say('console.activities.state')}><Mark tone={tones[state]}>{say(`campaigns.activities.registration.${state.toLowerCase()}` as MessageKey)}</Mark></td>
      <td data-label={say('console.activities.needs')}>{[...needs.map((need) => say(`campaigns.activities.need.${need.toLowerCase()}` as MessageKey)), needsNote].filter(Boolean).join(' · ') || '—'}</td>
      {isAhead && <td><button type="submit" className="quiet" name="withdraw" value={id}>{say('console.activities.withdraw')} <span className="hidden">{shown}</span></button></td>}
    </tr>
  );
}
