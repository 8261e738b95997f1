import { Form, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound, signedIn } from '../desk.js';
import { readForm } from '../form.js';
import { faultAt, faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { chosenPlace } from '../staff/chosen.js';
import { useWords } from '../words/words.js';
import { meetingWords, MeetingWordsFields } from './meeting-words-fields.js';
import { groupsToMeet, makeSeries, planMeeting } from './meetings.queries.js';
import { TimeFields, timeOf } from './time-fields.js';

const rhythms = ['FORTNIGHTLY', 'WEEKLY', 'MONTHLY', 'MONTHLY_LAST'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const { groups } = await ask(context, groupsToMeet, { coalitionId: coalition.id });
  return { coalition, leads: signedIn(context).coalitions.some((one) => one.coalition.id === coalition.id), groups: groups.edges.map(({ node }) => node) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const form = await readForm(request);
  const rhythm = rhythms.find((one) => one === form.text('rhythm'));
  const single = { coalitionId: coalition.id, groupId: form.some('groupId'), words: meetingWords(form), time: timeOf(form) };
  if (rhythm) {
    const { done } = await ask(context, makeSeries, { input: { ...single, rhythm, untilOn: form.some('untilOn') } });
    return done.__typename === 'MeetingSeries' ? redirect(`/console/meetings?coalition=${coalition.slug}`) : { fault: faultOf(done) };
  }
  const { done } = await ask(context, planMeeting, { input: single });
  return done.__typename === 'Meeting' ? redirect(`/console/meetings/${done.id}`) : { fault: faultOf(done) };
}

/** A single meeting, or meetings that come back. */
export default function NewMeeting() {
  const say = useWords();
  const { coalition, groups, leads } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const isBusy = useNavigation().state === 'submitting';
  return (
    <>
      <PageHead title={say('console.meetings.new')} kicker={<bdi>{coalition.name}</bdi>} />
      <Form method="post">
        <FaultNote fault={fault} />
        <Choice label={say('console.meetings.whose')} name="groupId">
          {leads && <option value="">{coalition.name}</option>}
          {groups.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Choice>
        <MeetingWordsFields fault={fault} />
        <TimeFields fault={fault} />
        <div className="row">
          <Choice label={say('console.meetings.rhythm')} name="rhythm" hint={say('console.meetings.rhythmHint')} fault={faultAt(fault, 'rhythm')}>
            <option value="">{say('console.meetings.once')}</option>
            {rhythms.map((rhythm) => <option key={rhythm} value={rhythm}>{say(`console.meetings.rhythm.${rhythm}`)}</option>)}
          </Choice>
          <Field label={say('console.meetings.lastDay')} name="untilOn" type="date" dir="ltr" isOptional fault={faultAt(fault, 'untilOn')} />
        </div>
        <button type="submit" disabled={isBusy}>{say('console.meetings.plan')}</button>
      </Form>
    </>
  );
}
