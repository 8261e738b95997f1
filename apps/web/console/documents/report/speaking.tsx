import { Form } from 'react-router';
import { faultAt } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Choice, TextArea } from '../../parts/field.js';
import { Day } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import { SpeakerMark } from './marks.js';
import type { Part, Report } from './report.js';

/** Who speaks for all: asked, accepting, and those before. */
export function Speaking({ report, acted }: Part) {
  const say = useWords();
  const { spokespeople, mayLead, candidates, state } = report;
  const now = spokespeople.find((one) => one.state === 'ASKED' || one.state === 'ACCEPTED');
  const before = spokespeople.filter((one) => one !== now);
  const mayName = mayLead && state !== 'SUBMITTED' && candidates.length > 0;
  if (spokespeople.length === 0 && !mayName) return null;
  return (
    <section className="card" aria-labelledby="speaking">
      <h2 id="speaking">{say('console.documents.reports.speaking')}</h2>
      {now ? <Person of={now} /> : <p>{say('console.documents.reports.nobodySpeaks')}</p>}
      {now?.isMe && now.state === 'ASKED' && <Answer id={now.id} fault={acted?.id === now.id ? acted.fault : undefined} />}
      {before.length > 0 && <details><summary>{say('console.documents.reports.spokeBefore')}</summary>{before.map((one) => <Person key={one.id} of={one} />)}</details>}
      {mayName && <Name candidates={candidates} isAgain={now !== undefined} fault={acted?.done === 'name' ? acted.fault : undefined} typed={acted?.typed ?? ''} />}
    </section>
  );
}

function Person({ of: { name, office, organisation, state, askedAt, answeredAt, reason } }: { readonly of: Report['spokespeople'][number] }) {
  return (
    <>
      <p><bdi>{name}</bdi>{office && <>, <bdi>{office}</bdi></>} · <bdi>{organisation.name}</bdi> <SpeakerMark state={state} /> <span className="hint"><Day at={answeredAt ?? askedAt} /></span></p>
      {reason && <p className="as-written" dir="auto">{reason}</p>}
    </>
  );
}

function Answer({ id, fault }: { readonly id: string; readonly fault: NonNullable<Part['acted']>['fault'] }) {
  const say = useWords();
  return (
    <Form method="post" preventScrollReset>
      <FaultNote fault={fault} />
      <p><strong>{say('console.documents.reports.speakAsked')}</strong></p>
      <input type="hidden" name="id" value={id} />
      <TextArea label={say('console.documents.reports.reason')} name="reason" rows={2} maxLength={5000} isOptional dir="auto" fault={faultAt(fault, 'reason')} />
      <div className="acts">
        <button type="submit" name="act" value="speak">{say('console.documents.reports.speak')}</button>
        <button type="submit" name="act" value="declineToSpeak" className="second">{say('console.documents.reports.declineToSpeak')}</button>
      </div>
    </Form>
  );
}

function Name({ candidates, isAgain, fault, typed }: { readonly candidates: Report['candidates']; readonly isAgain: boolean; readonly fault: NonNullable<Part['acted']>['fault']; readonly typed: string }) {
  const say = useWords();
  return (
    <details open={fault || !isAgain ? true : undefined}>
      <summary>{say(isAgain ? 'console.documents.reports.nameAnother' : 'console.documents.reports.name')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <Choice label={say('console.documents.reports.person')} name="mandate" hint={say('console.documents.reports.personHint')}>{candidates.map((one) => <option key={one.mandateId} value={one.mandateId}>{[one.name, one.office, one.organisation.name].filter(Boolean).join(' · ')}</option>)}</Choice>
        {isAgain && <TextArea label={say('console.documents.reports.reason')} name="reason" rows={2} maxLength={5000} required dir="auto" defaultValue={fault ? typed : ''} fault={faultAt(fault, 'reason')} />}
        <button type="submit" name="act" value="name">{say('console.documents.reports.askToSpeak')}</button>
      </Form>
    </details>
  );
}
