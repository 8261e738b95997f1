import { Form } from 'react-router';
import { faultAt } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Choice, TextArea, Tick } from '../../parts/field.js';
import { Mark } from '../../parts/state-mark.js';
import { useWords } from '../../words/words.js';
import { stances } from './act.js';
import type { Acted, Shown } from './adoption.js';

const own = ['dissent', 'comeBack', 'showNote', 'hideNote'];

/** Organisations that keep apart from the text, with their notes, and doing so. */
export function Dissents({ document: { adoption, dissents, adoptionTasks: { dissentFor, comeBackFor } }, acted }: { readonly document: Shown; readonly acted: Acted | undefined }) {
  const say = useWords();
  const fault = acted && own.includes(acted.done) ? acted.fault : undefined;
  if (dissents.length + dissentFor.length === 0) return null;
  return (
    <section className="card" aria-labelledby="dissents">
      <h2 id="dissents">{say('console.documents.adoption.dissents')}</h2>
      <FaultNote fault={fault} />
      <ul className="plain">
        {dissents.map(({ organisation, stance, note, isPublic, edition, mayShow }) => (
          <li key={organisation.id}>
            <bdi>{organisation.name}</bdi> <Mark tone="quiet">{say(`console.documents.adoption.stance.${stance}`)}</Mark>{edition !== null && edition !== adoption?.edition?.number && <span className="hint"> {say('console.documents.adoption.aboutEdition', { number: edition })}</span>}
            {note && <><blockquote dir="auto">{note}</blockquote><p className="hint">{say(isPublic ? 'console.documents.adoption.noteIsPublic' : 'console.documents.adoption.noteIsInside')}</p></>}
            <Own organisationId={organisation.id} shows={mayShow ? isPublic : undefined} mayComeBack={comeBackFor.some(({ id }) => id === organisation.id)} />
          </li>
        ))}
      </ul>
      {dissentFor.length > 0 && (
        <details className="ask-first" open={fault ? true : undefined}>
          <summary>{say('console.documents.adoption.dissent')}</summary>
          <Form method="post" preventScrollReset>
            <p className="hint">{say('console.documents.adoption.dissentHint')}</p>
            <Choice label={say('console.documents.adoption.for')} name="organisationId" required>
              {dissentFor.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </Choice>
            <Choice label={say('console.documents.adoption.stance')} name="stance" required>
              {stances.map((stance) => <option key={stance} value={stance}>{say(`console.documents.adoption.stance.${stance}`)}</option>)}
            </Choice>
            <TextArea label={say('console.documents.adoption.note')} name="note" rows={4} isOptional maxLength={5000} dir="auto" fault={faultAt(fault, 'note')} />
            <Tick name="isPublic" label={say('console.documents.adoption.notePublic')} hint={say('console.documents.adoption.notePublicHint')} />
            <button type="submit" name="act" value="dissent">{say('console.documents.adoption.dissent')}</button>
          </Form>
        </details>
      )}
    </section>
  );
}

/** What its own organisation does with it: `shows` whether its note is published, undefined where that is not theirs to change. */
function Own({ organisationId, shows, mayComeBack }: { readonly organisationId: string; readonly shows: boolean | undefined; readonly mayComeBack: boolean }) {
  const say = useWords();
  if (shows === undefined && !mayComeBack) return null;
  return (
    <Form method="post" preventScrollReset className="acts">
      <input type="hidden" name="organisationId" value={organisationId} />
      {shows !== undefined && <button type="submit" name="act" value={shows ? 'hideNote' : 'showNote'} className="second">{say(shows ? 'console.documents.adoption.hideNote' : 'console.documents.adoption.showNote')}</button>}
      {mayComeBack && <button type="submit" name="act" value="comeBack" className="second">{say('console.documents.adoption.comeBack')}</button>}
    </Form>
  );
}
