import { Form, Link, useNavigation, useSearchParams } from 'react-router';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, TextArea, Tick } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { Acted, Contacts, MeetingsBegun, Target } from './target.js';
import { contactKinds, useTargetWords } from './target-words.js';

interface Props {
  readonly contacts: Contacts;
  readonly target: Pick<Target, 'logsFor' | 'logsForCoordination'>;
  readonly meetings: MeetingsBegun;
  readonly acted: Acted | undefined;
}
type Contact = Contacts['edges'][number]['node'];

/** When we were in touch with a target, who was, and what comes next. */
export function ContactLog({ contacts: { edges, pageInfo }, ...form }: Props) {
  const { logsFor, logsForCoordination } = form.target;
  const say = useWords();
  const [asked] = useSearchParams();
  const more = new URLSearchParams(asked);
  more.set('after', pageInfo.endCursor ?? '');
  return (
    <section aria-labelledby="log">
      <h2 id="log">{say('console.targets.log')}</h2>
      <p className="hint">{say('console.targets.privateHint')}</p>
      {edges.length === 0 && <p>{say('console.targets.noContacts')}</p>}
      {edges.length > 0 && <ul className="inbox">{edges.map(({ node }) => <li key={node.id} id={node.id}><Entry contact={node} /></li>)}</ul>}
      {pageInfo.hasNextPage && <p><Link className="button second" to={`?${more}`} preventScrollReset>{say('console.petitions.more')}</Link></p>}
      {(logsFor.length > 0 || logsForCoordination) && <LogForm {...form} />}
    </section>
  );
}

function Entry({ contact: { id, kind, happenedOn, people, summary, isConfidential, followUpOn, followedUpAt, withdrawnAt, mayChange, account, organisation, meeting } }: { readonly contact: Contact }) {
  const say = useWords();
  const words = useTargetWords();
  return (
    <>
      <span><strong>{words.contact(kind)}</strong> · <Day at={happenedOn} /> {isConfidential && <Mark tone="stopped">{say('console.targets.confidential')}</Mark>}</span>
      <span className="hint"><bdi>{organisation?.name ?? say('console.targets.coordination')}</bdi>{account && <> · <bdi>{account.name}</bdi></>}{people && <> · <bdi>{people}</bdi></>}</span>
      {withdrawnAt ? <span className="hint">{say('console.targets.withdrawn')}</span> : <span className="as-written" dir="auto">{summary}</span>}
      {meeting && <span className="hint">{say('console.targets.atMeeting')} <Link to={`/console/meetings/${meeting.id}`} dir="auto">{meeting.title}</Link></span>}
      {followUpOn && <span><Mark tone={followedUpAt ? 'good' : 'waiting'}>{say(followedUpAt ? 'console.targets.followedUp' : 'console.targets.followUp')}</Mark> <Day at={followUpOn} /></span>}
      {mayChange && !withdrawnAt && (
        <Form method="post" className="acts" preventScrollReset>
          <input type="hidden" name="id" value={id} />
          {followUpOn && !followedUpAt && <button type="submit" className="second" name="act" value="followUp">{say('console.targets.isDone')}</button>}
          <details><summary>{say('console.targets.withdraw')}</summary><p className="hint">{say('console.targets.withdrawHint')}</p><button type="submit" className="grave" name="act" value="withdraw">{say('console.targets.withdraw')}</button></details>
        </Form>
      )}
    </>
  );
}

function LogForm({ target: { logsFor, logsForCoordination }, meetings, acted }: Omit<Props, 'contacts'>) {
  const say = useWords();
  const words = useTargetWords();
  const isBusy = useNavigation().state === 'submitting';
  const fault = acted?.done === 'log' ? acted.fault : undefined;
  return (
    <details open={fault !== undefined}>
      <summary>{say('console.targets.newContact')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <div className="row">
          <Choice label={say('console.targets.contactKind')} name="kind">{contactKinds.map((kind) => <option key={kind} value={kind}>{words.contact(kind)}</option>)}</Choice>
          <Field label={say('console.targets.on')} name="happenedOn" type="date" dir="ltr" required fault={faultAt(fault, 'happenedOn')} />
          <Choice label={say('console.targets.for')} name="organisationId">
            {logsFor.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            {logsForCoordination && <option value="">{say('console.targets.coordination')}</option>}
          </Choice>
        </div>
        {meetings.length > 0 && (
          <Choice label={say('console.targets.atWhichMeeting')} name="meetingId" isOptional fault={faultAt(fault, 'meetingId')}>
            <option value="">{say('console.targets.noMeeting')}</option>
            {meetings.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </Choice>
        )}
        <Field label={say('console.targets.people')} name="people" dir="auto" isOptional maxLength={500} fault={faultAt(fault, 'people')} />
        <TextArea label={say('console.targets.summary')} name="summary" dir="auto" rows={4} required maxLength={5000} fault={faultAt(fault, 'summary')} />
        <Field label={say('console.targets.followUpOn')} name="followUpOn" type="date" dir="ltr" isOptional hint={say('console.targets.followUpHint')} fault={faultAt(fault, 'followUpOn')} />
        <Tick name="isConfidential" label={say('console.targets.isConfidential')} />
        <button type="submit" name="act" value="log" disabled={isBusy}>{say('console.targets.save')}</button>
      </Form>
    </details>
  );
}
