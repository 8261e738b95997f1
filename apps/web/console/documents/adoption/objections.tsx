import { Form } from 'react-router';
import { isLocale } from '#libs/i18n';
import { Diff } from '../../parts/diff.js';
import { FaultNote } from '../../parts/fault-note.js';
import { TextArea } from '../../parts/field.js';
import { faultAt } from '../../outcome.js';
import { Mark } from '../../parts/state-mark.js';
import { Day } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import type { Acted, Round, Shown } from './adoption.js';

interface Props {
  readonly document: Shown;
  readonly round: Round;
  readonly acted: Acted | undefined;
}
type Objection = Round['objections'][number];
const stateTones = { OPEN: 'bad', TAKEN_IN: 'good', WITHDRAWN: 'quiet', OVERTAKEN: 'stopped' } as const;

/** What was said against the text, with what was proposed in its place side by side. */
export function Objections({ document, round, acted }: Props) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="objections">
      <h2 id="objections">{say('console.documents.adoption.objections')}</h2>
      {round.objections.length === 0 && <p>{say('console.documents.adoption.noObjections')}</p>}
      <ul className="plain">
        {round.objections.map((one) => <One key={one.id} objection={one} mayAnswer={document.adoptionTasks.mayAnswer} acted={acted?.about === one.id ? acted : undefined} />)}
      </ul>
    </section>
  );
}

function One({ objection, mayAnswer, acted }: { readonly objection: Objection; readonly mayAnswer: boolean; readonly acted: Acted | undefined }) {
  const say = useWords();
  const { id, organisation, strength, state, sectionTitle, reason, edition, madeAt, answer, mayWithdraw, maySendToVote } = objection;
  return (
    <li>
      <strong><bdi>{organisation?.name ?? say('console.documents.adoption.voice')}</bdi></strong> · {say(`console.documents.adoption.strength.${strength}`)} {strength !== 'COMMENT' && <Mark tone={stateTones[state]}>{say(`console.documents.adoption.state.${state}`)}</Mark>}{' '}
      <span className="hint"><Day at={madeAt} /> · {say('console.documents.adoption.edition', { number: edition })}{sectionTitle && <> · <bdi>{sectionTitle}</bdi></>}</span>
      <Passages objection={objection} />
      <blockquote dir="auto">{reason}</blockquote>
      {answer && <blockquote dir="auto"><strong>{say('console.documents.adoption.answer')}</strong> {answer}</blockquote>}
      <FaultNote fault={acted?.fault} />
      {acted?.fault?.fields?.filter(({ field }) => field.startsWith('texts.')).map(({ field, message }) => <p key={field} className="fault">{message}</p>)}
      {mayAnswer && state === 'OPEN' && (
        <details className="ask-first">
          <summary>{say('console.documents.adoption.giveAnswer')}</summary>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="objectionId" value={id} />
            <TextArea label={say('console.documents.adoption.yourAnswer')} name="answer" rows={3} required maxLength={5000} dir="auto" defaultValue={answer} fault={faultAt(acted?.fault, 'answer')} />
            <button type="submit" name="act" value="answer">{say('console.documents.adoption.giveAnswer')}</button>
          </Form>
        </details>
      )}
      {(mayWithdraw || maySendToVote) && (
        <Form method="post" preventScrollReset className="acts">
          <input type="hidden" name="objectionId" value={id} />
          {mayWithdraw && <button type="submit" name="act" value="withdraw" className="second">{say('console.documents.adoption.withdraw')}</button>}
          {maySendToVote && <button type="submit" name="act" value="sendToVote" className="second">{say('console.documents.adoption.sendToVote')}</button>}
        </Form>
      )}
    </li>
  );
}

/** The words it is about and those proposed, side by side, with what differs. */
function Passages({ objection: { portion, replacement, locale } }: { readonly objection: Objection }) {
  const say = useWords();
  if (!portion || !locale || !isLocale(locale)) return null;
  if (!replacement) return <blockquote dir="auto">{portion}</blockquote>;
  return (
    <div className="pair">
      <div><h3>{say('console.documents.adoption.present')}</h3><Diff before={portion} after={replacement} locale={locale} side="before" /></div>
      <div><h3>{say('console.documents.adoption.proposed')}</h3><Diff before={portion} after={replacement} locale={locale} side="after" /></div>
    </div>
  );
}
