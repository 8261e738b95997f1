import { Link } from 'react-router';
import { Empty } from '../../parts/empty.js';
import { Mark, type Tone } from '../../parts/state-mark.js';
import { Ago, Moment } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import type { Round, Shown } from './adoption.js';

const tones: Record<Round['phase'], Tone> = { COMMENTS: 'waiting', SYNTHESIS: 'quiet', SILENCE: 'waiting', STOPPED: 'bad', VOTING: 'waiting', BLOCKED: 'bad', ADOPTED: 'good' };

/** What was adopted and is being corrected: its round stays as it ended. */
const isRecalled = ({ state }: Pick<Shown, 'state'>, { phase }: Pick<Round, 'phase'>) => phase === 'ADOPTED' && state !== 'ADOPTED' && state !== 'PUBLISHED' && state !== 'ARCHIVED';

export function PhaseMark({ document, round }: { readonly document: Shown; readonly round: Round }) {
  const say = useWords();
  return isRecalled(document, round) ? <Mark tone="stopped">{say('console.documents.adoption.recalled')}</Mark> : <Mark tone={tones[round.phase]}>{say(`console.documents.adoption.phase.${round.phase}`)}</Mark>;
}

/** Where the document stands, until when, and on which edition. */
export function Standing({ document }: { readonly document: Shown }) {
  const say = useWords();
  const { adoption: round, adoptionTasks: { isEdited, faults } } = document;
  if (!round) return <Empty title={say('console.documents.adoption.none')}><p>{say('console.documents.adoption.noneText')}</p></Empty>;
  const { phase, commentsUntil, silenceUntil, stoppedAt, decisionId, mode, disputedMode } = round;
  const edition = round.edition ?? round.baseEdition;
  const recalled = isRecalled(document, round);
  const until = phase === 'COMMENTS' ? commentsUntil : phase === 'SILENCE' ? silenceUntil : null;
  return (
    <section className="card" aria-labelledby="standing">
      <h2 id="standing">{say(recalled ? 'console.documents.adoption.recalled' : `console.documents.adoption.phase.${phase}`)}</h2>
      {until && <p><strong>{say('console.documents.adoption.until')} <Moment at={until} hasZone /> · <Ago at={until} /></strong></p>}
      {stoppedAt && <p><strong>{say('console.documents.adoption.stoppedSince')} <Moment at={stoppedAt} /></strong></p>}
      <p>{say(recalled ? 'console.documents.adoption.next.recalled' : `console.documents.adoption.next.${phase}`)}</p>
      {phase === 'COMMENTS' && <p className="acts">{(['comments', 'amendments'] as const).map((part) => <Link key={part} className="button second" to={`/console/documents/${document.id}/${part}`}>{say(`console.documents.talk.${part}`)}</Link>)}</p>}
      {phase === 'VOTING' && (decisionId ? <p><Link className="button" to={`/console/decisions/${decisionId}`}>{say('console.documents.adoption.toVote')}</Link></p> : <p className="hint">{say('console.documents.adoption.voteComes')}</p>)}
      {edition && <p className="acts"><Link className="button second" to={`/console/documents/${document.id}/editions/${edition.number}`}>{say('console.documents.versions.read')}</Link></p>}
      {faults.length > 0 && <Unfreezable document={document} />}
      {isEdited && faults.length === 0 && <p className="fault-note">{say('console.documents.adoption.edited')}</p>}
      <p className="hint">{say('console.documents.adoption.rulesAre', { mode: say(`console.documents.adoption.mode.${phase === 'VOTING' && mode === 'SILENCE' ? disputedMode : mode}`) })}</p>
      {edition && <p className="hint">{say('console.documents.adoption.edition', { number: edition.number })} · SHA-256 <code dir="ltr">{edition.hash}</code></p>}
    </section>
  );
}

/** What to mend before the edited text can be frozen, each with the way there. */
function Unfreezable({ document: { id, adoptionTasks: { faults } } }: { readonly document: Shown }) {
  const say = useWords();
  return (
    <div className="fault-note" role="status">
      <p>{say('console.documents.adoption.unfreezable')}</p>
      <ul>{faults.map(({ field, message }) => <li key={field}>{message} <Link to={`/console/documents/${id}/write/${field.replace('texts.', '')}`}>{say('console.documents.adoption.mend')}</Link></li>)}</ul>
      <p><Link to={`/console/documents/${id}/versions`}>{say('console.documents.adoption.reread')}</Link></p>
    </div>
  );
}
