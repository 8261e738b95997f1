import { Form, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';
import { ActivityFields, activityOf, aroundOf } from './activity-fields.js';
import { activityQuery, aroundActivities, editActivity } from './activities.queries.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { activity } = await ask(context, activityQuery, { id: params['id']! });
  if (!activity?.mayPrepare) throw notFound();
  const around = await ask(context, aroundActivities, { slug: activity.coalition.slug, coalitionId: activity.coalitionId });
  return { activity, around: aroundOf(around) };
}

export async function action(args: ActionFunctionArgs) {
  const { activity, around } = await loader(args);
  const form = await readForm(args.request);
  const { done } = await ask(args.context, editActivity, { input: { activityId: activity.id, ...activityOf(form, around) } });
  const fault = faultOf(done);
  return fault ? { fault } : redirect(`/console/activities/${activity.id}`);
}

/** What is said of an activity; its time is changed on its own screen, as everybody is told. */
export default function EditActivity() {
  const say = useWords();
  const { activity, around } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const isBusy = useNavigation().state === 'submitting';
  return (
    <>
      <PageHead title={activity.title} kicker={say('console.activities.edit')} />
      <Form method="post">
        <FaultNote fault={fault} />
        <ActivityFields of={activity} around={around} fault={fault} />
        <button type="submit" disabled={isBusy}>{say('console.activities.save')}</button>
      </Form>
    </>
  );
}
