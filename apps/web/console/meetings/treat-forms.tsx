import { Form } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, TextArea } from '../parts/field.js';
import { useWords } from '../words/words.js';
import type { Part } from './meeting.js';

const modes = ['MAJORITY', 'TWO_THIRDS', 'UNANIMITY'] as const;

/** A word on a proposal, and what is made of it in one step. */
export function TreatForms({ meeting, proposalId, isPlaced, acted }: Part & { readonly proposalId: string; readonly isPlaced: boolean }) {
  const say = useWords();
  const fault = acted?.about === proposalId ? acted.fault : undefined;
  const organisations = meeting.seats.filter(({ hasVote }) => hasVote).map(({ organisation }) => <option key={organisation.id} value={organisation.id}>{organisation.name}</option>);
  const about = <input type="hidden" name="proposalId" value={proposalId} />;
  return (
    <details className="ask-first no-print" open={fault ? true : undefined}>
      <summary>{say('console.meetings.treat')}</summary>
      <FaultNote fault={fault} />
      {isPlaced && (
        <Form method="post" preventScrollReset>
          {about}
          <Choice label={say('console.meetings.outcome')} name="outcome">
            {(['ADOPTED', 'REJECTED', 'POSTPONED'] as const).map((one) => <option key={one} value={one}>{say(`console.proposals.is.${one}`)}</option>)}
          </Choice>
          <TextArea label={say('console.meetings.word')} name="word" rows={2} isOptional maxLength={2000} dir="auto" />
          <button type="submit" name="act" value="treat">{say('console.meetings.treatNow')}</button>
        </Form>
      )}
      <Form method="post" preventScrollReset>
        {about}
        <Choice label={say('console.decisions.mode')} name="mode">{modes.map((mode) => <option key={mode} value={mode}>{say(`console.decisions.in.${mode}`)}</option>)}</Choice>
        <button type="submit" name="act" value="decide" className="second">{say('console.meetings.makeDecision')}</button>
      </Form>
      <Form method="post" preventScrollReset>
        {about}
        <Choice label={say('console.meetings.byWhom')} name="organisationId">{organisations}</Choice>
        <Field label={say('console.meetings.dueOn')} name="dueOn" type="date" dir="ltr" isOptional />
        <p className="row">
          <button type="submit" name="act" value="campaign" className="second">{say('console.meetings.makeCampaign')}</button>
          <button type="submit" name="act" value="petition" className="second">{say('console.meetings.makePetition')}</button>
          <button type="submit" name="act" value="proposalTask" className="second">{say('console.meetings.makeTask')}</button>
        </p>
      </Form>
    </details>
  );
}
