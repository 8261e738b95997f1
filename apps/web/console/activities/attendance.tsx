import { data, Form, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { MeetingTime } from '../meetings/meeting-time.js';
import { faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { FaultNote } from '../parts/fault-note.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';
import { addWalkIn, noteAttendance, registrationsQuery } from './activities.queries.js';
import { PersonFields, personIn } from './person-fields.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { activity, activityRegistrations } = await ask(context, registrationsQuery, { id: params['id']! });
  if (!activity?.mayPrepare) throw notFound();
  return { activity, expected: activityRegistrations.filter(({ state }) => state === 'CONFIRMED') };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const activityId = params['id']!;
  const isWalkIn = form.text('act') === 'walkIn';
  const marks = form.all('registration').map((registrationId) => ({ registrationId, attended: form.has(`present.${registrationId}`) }));
  const { done } = isWalkIn ? await ask(context, addWalkIn, { input: { activityId, ...personIn(form) } }) : await ask(context, noteAttendance, { input: { activityId, marks } });
  const fault = faultOf(done);
  return data({ fault, isWalkIn }, { status: fault ? 409 : 200 });
}

/** The attendance sheet: ticked here, or printed with room for signatures. */
export default function AttendanceSheet() {
  const say = useWords();
  const { activity, expected } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isOpen = activity.state === 'HELD' && !activity.erasedAt;
  const isTicked = activity.state === 'HELD' || activity.state === 'EVALUATED';
  return (
    <>
      <PageHead title={say('console.activities.attendance')} kicker={<Link to={`/console/activities/${activity.id}`} dir="auto">{activity.title}</Link>}>
        <button type="button" className="second no-print" onClick={() => window.print()}>{say('console.activities.print')}</button>
      </PageHead>
      <p><MeetingTime at={activity.startsAt} zone={activity.zone} />{activity.place && <> · <bdi>{activity.place}</bdi></>} · <bdi>{(activity.organisation ?? activity.coalition).name}</bdi></p>
      {answer && !answer.fault && <p className="good-note no-print" role="status">{say('console.activities.done')}</p>}
      {!isTicked && <p className="hint no-print">{say('console.activities.notHeld')}</p>}
      {expected.length === 0 ? <Empty title={say('console.activities.noRegistration')} /> : (
        <Form method="post" preventScrollReset>
          <FaultNote fault={answer?.isWalkIn ? undefined : answer?.fault} />
          <table className="stacking sheet">
            <caption className="hidden">{say('console.activities.attendance')}</caption>
            <thead><tr><th scope="col">{say('console.activities.name')}</th><th scope="col">{say('console.activities.organisation')}</th>{isTicked && <th scope="col">{say('console.activities.present')}</th>}<th scope="col" className="print-only">{say('console.activities.signature')}</th></tr></thead>
            <tbody>
              {expected.map(({ id, name, isErased, organisation, otherOrganisation, affiliation, attended }) => {
                const shown = isErased ? say('console.activities.erasedPerson') : name;
                return (
                  <tr key={id}>
                    <th scope="row"><bdi>{shown}</bdi></th>
                    <td data-label={say('console.activities.organisation')}><bdi>{organisation?.name ?? (otherOrganisation || say(`campaigns.activities.affiliation.${affiliation.toLowerCase()}` as MessageKey))}</bdi></td>
                    {isTicked && <td data-label={say('console.activities.present')}>{isOpen ? <><input type="hidden" name="registration" value={id} /><input type="checkbox" name={`present.${id}`} aria-label={say('console.activities.presentOf', { name: shown })} defaultChecked={attended === true} /></> : attended ? '✓' : '—'}</td>}
                    <td className="print-only" />
                  </tr>
                );
              })}
            </tbody>
          </table>
          {isOpen && <button type="submit" className="no-print" name="act" value="tick">{say('console.activities.savePresence')}</button>}
        </Form>
      )}
      {isOpen && (
        <section className="card no-print" aria-labelledby="walk-in">
          <h2 id="walk-in">{say('console.activities.walkIn')}</h2>
          <Form method="post" key={expected.length} preventScrollReset>
            <FaultNote fault={answer?.isWalkIn ? answer.fault : undefined} />
            <PersonFields organisations={activity.coalition.organisations} fault={answer?.fault} mayBeOther />
            <button type="submit" name="act" value="walkIn">{say('console.activities.add')}</button>
          </Form>
        </section>
      )}
    </>
  );
}
