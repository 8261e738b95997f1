import { Form, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound, signedIn } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { chosenPlace } from '../staff/chosen.js';
import { useWords } from '../words/words.js';
import { ActivityFields, activityOf, aroundOf } from './activity-fields.js';
import { ActivityTimeFields, activityTimeOf } from './activity-time-fields.js';
import { aroundActivities, planActivity } from './activities.queries.js';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const me = signedIn(context);
  const around = await ask(context, aroundActivities, { slug: coalition.slug, coalitionId: coalition.id });
  const hosts = me.memberships.filter(({ roles }) => roles.some((role) => role === 'REPRESENTATIVE' || role === 'CAMPAIGNER')).map(({ organisation }) => organisation);
  return { coalition, around: aroundOf(around), hosts, leads: me.coalitions.some((one) => one.coalition.id === coalition.id) };
}

export async function action(args: ActionFunctionArgs) {
  const { coalition, around } = await loader(args);
  const form = await readForm(args.request);
  const { done } = await ask(args.context, planActivity, { input: { coalitionId: coalition.id, organisationId: form.some('organisationId'), time: activityTimeOf(form), ...activityOf(form, around) } });
  return done.__typename === 'Activity' ? redirect(`/console/activities/${done.id}`) : { fault: faultOf(done) };
}

/** An event or a training of the coalition, or of an organisation I campaign for. */
export default function NewActivity() {
  const say = useWords();
  const { coalition, around, hosts, leads } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const isBusy = useNavigation().state === 'submitting';
  return (
    <>
      <PageHead title={say('console.activities.new')} kicker={<bdi>{coalition.name}</bdi>} />
      <Form method="post">
        <FaultNote fault={fault} />
        <Choice label={say('console.activities.host')} name="organisationId">
          {leads && <option value="">{coalition.name}</option>}
          {hosts.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Choice>
        <ActivityTimeFields fault={fault} />
        <ActivityFields around={around} fault={fault} />
        <button type="submit" disabled={isBusy}>{say('console.activities.plan')}</button>
      </Form>
    </>
  );
}
