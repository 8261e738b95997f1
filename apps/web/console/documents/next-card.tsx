import { Link } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import { Mark } from '../parts/state-mark.js';
import { When } from '../parts/when.js';
import { useWords } from '../words/words.js';
import { Hindrances } from './consultations/hindrances.js';
import type { Shown, Signing } from './document.js';
import { useDocumentWords } from './document-words.js';

type Who = MessageKey extends infer Key ? (Key extends `console.documents.next.who.${infer One}` ? One : never) : never;
interface Step {
  /** For whom it is; nobody once it is everybody’s to read. */
  readonly who: Who | undefined;
  readonly until: string | null | undefined;
  readonly isMine: boolean;
}

function stepOf({ state, adoption, groupId, rights, adoptionTasks }: Shown): Step {
  const house: Who = groupId ? 'group' : 'members';
  const keepers = { who: 'keepers', until: undefined, isMine: rights.mayKeep } as const;
  switch (state) {
    case 'PROPOSED': return { who: 'coordination', until: undefined, isMine: rights.mayAccept };
    case 'DRAFTING': return { who: 'writers', until: undefined, isMine: rights.mayWrite };
    case 'COMMENT_ROUND': return { who: house, until: adoption?.commentsUntil, isMine: false };
    case 'SILENCE': return adoption?.stoppedAt ? { ...keepers, who: 'objector' } : { who: house, until: adoption?.silenceUntil, isMine: adoptionTasks.objectFor.length > 0 };
    case 'VOTING': return { who: house, until: undefined, isMine: false };
    case 'SYNTHESIS': case 'BLOCKED': case 'ADOPTED': return keepers;
    default: return { who: undefined, until: undefined, isMine: false };
  }
}
const throughAdoption = ['DRAFTING', 'COMMENT_ROUND', 'SYNTHESIS', 'SILENCE', 'VOTING', 'BLOCKED'];

/** What comes next and for whom, with the way there. */
export function NextCard({ document, signing }: { readonly document: Shown; readonly signing: Signing | undefined }) {
  const say = useWords();
  const words = useDocumentWords();
  const { id, state, adoption, rights, referenceLocale, adoptionTasks: { faults } } = document;
  const step = stepOf(document);
  const special = state === 'SILENCE' && adoption?.stoppedAt ? 'STOPPED' : state === 'SYNTHESIS' && adoption?.phase === 'ADOPTED' ? 'recalled' : undefined;
  return (
    <section className="card" aria-labelledby="next">
      <h2 id="next">{say('console.documents.next.title')} {step.isMine && <Mark tone="waiting">{say('console.documents.next.yours')}</Mark>}</h2>
      <p>{special ? say(`console.documents.adoption.next.${special}`) : words.next(state)}</p>
      {step.who && <p className="hint">{say('console.documents.next.for')} {say(`console.documents.next.who.${step.who}`)}{step.until && <> · {say('console.documents.adoption.until')} <When at={step.until} /></>}</p>}
      <Hindrances document={document} />
      {faults.length > 0 && <p className="fault-note">{say('console.documents.adoption.unfreezable')} {faults.map(({ message }) => message).join(' ')}</p>}
      {throughAdoption.includes(state) && (
        <p className="acts">
          {state === 'DRAFTING' && rights.mayType && <Link className="button" to={`/console/documents/${id}/write/${referenceLocale}`}>{say('console.documents.drafting.write')}</Link>}
          {adoption?.decisionId && state === 'VOTING' && <Link className="button" to={`/console/decisions/${adoption.decisionId}`}>{say('console.documents.adoption.toVote')}</Link>}
          <Link className={step.isMine && state !== 'DRAFTING' ? 'button' : 'button second'} to={`/console/documents/${id}/adoption`}>{say('console.documents.next.adoption')}</Link>
        </p>
      )}
      {signing && <Signatures id={id} signing={signing} />}
    </section>
  );
}

/** Where its signatures stand, and whether somebody has to do something about them. */
function Signatures({ id, signing: { mayOpen, mayExamine, calls: [call] } }: { readonly id: string; readonly signing: Signing }) {
  const say = useWords();
  if (!call && !mayOpen) return null;
  const isOpen = call?.state === 'OPEN';
  const houses = call?.houses ?? [];
  const isMine = mayOpen || (isOpen && houses.some((house) => house.isMine && house.maySign && !house.answer));
  const waits = mayExamine && (isOpen || call?.state === 'SEALED') && houses.some(({ external }) => external?.check === 'WAITING' && external.confirmedAt);
  return (
    <>
      <p>
        {mayOpen ? say(call?.state === 'VOIDED' ? 'console.documents.next.askAgain' : 'console.documents.next.askToSign') : isOpen ? say('console.documents.next.signing', { answered: houses.filter(({ answer }) => answer).length, asked: houses.length }) : call?.state === 'SEALED' ? say('console.documents.next.sealed') : null}
        {isMine && <> <Mark tone="waiting">{say('console.documents.next.yours')}</Mark></>}
      </p>
      {isOpen && <p className="hint">{say('console.documents.next.for')} {say('console.documents.next.who.asked')} · {say('console.documents.adoption.until')} <When at={`${call.signBy}T12:00:00Z`} /></p>}
      {waits && <p>{say('console.documents.next.check')}</p>}
      <p className="acts"><Link className={isMine || waits ? 'button' : 'button second'} to={`/console/documents/${id}/sign-off`}>{say(mayOpen ? 'console.documents.signoff.open' : 'console.documents.next.signOff')}</Link></p>
    </>
  );
}
