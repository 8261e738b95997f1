import { Form } from 'react-router';
import { formatNumber } from '#libs/i18n';
import type { LetterActionQuery } from '../../gql/graphql.js';
import { Field } from '../parts/field.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { Moment } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import { inReading } from '../meetings/in-reading.js';
import { AskedAct } from './letter-acts.js';

type Queue = NonNullable<LetterActionQuery['letterCampaign']['numbers']>['queues'][number];
const tones: Record<Queue['standing'], Tone> = { TAKES: 'live', NO_ADDRESS: 'quiet', RESTS: 'stopped', REFUSES: 'bad' };
const counted = ['waiting', 'printing', 'sent', 'failed', 'ambiguous', 'withdrawn', 'refused'] as const;

/** How the letters stand at each target, and what can be done about it. */
export function QueueTable({ queues, mayAct }: { readonly queues: readonly Queue[]; readonly mayAct: boolean }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="queues">
      <h2 id="queues">{say('console.letters.queues')}</h2>
      {queues.map((queue) => <One key={queue.targetId} queue={queue} mayAct={mayAct} />)}
    </section>
  );
}

function One({ queue, mayAct }: { readonly queue: Queue; readonly mayAct: boolean }) {
  const say = useWords();
  const locale = useLanguage();
  const { targetId, name, address, standing, since, fault, isAtWork, opens, closes, perHour, emptyBy, liftedAt, liftReason } = queue;
  const shown = counted.filter((state) => queue[state] > 0);
  return (
    <article className="letter-queue">
      <h3><bdi>{inReading(name, locale)}</bdi> <Mark tone={tones[standing]}>{say(`console.letters.standing.${standing}`)}</Mark></h3>
      <p className="hint">
        {address ? <bdi dir="ltr">{address}</bdi> : say('console.letters.noAddress')} · {say('console.letters.pace', { perHour, opens, closes })} · {say(isAtWork ? 'console.letters.atWork' : 'console.letters.notAtWork')}
        {since && <> · <Moment at={since} /></>} {fault && <code>{fault}</code>}
      </p>
      <dl className="facts">{(shown.length > 0 ? shown : ['waiting' as const]).map((state) => <div key={state}><dt>{say(`campaigns.letters.delivery.${state}`)}</dt><dd>{formatNumber(locale, queue[state])}</dd></div>)}</dl>
      {liftedAt && standing !== 'REFUSES' && <p>{say('console.letters.liftedOn')} <Moment at={liftedAt} /> · <span dir="auto">{liftReason}</span></p>}
      {emptyBy && <p>{say('console.letters.emptyBy')} <Moment at={emptyBy} /></p>}
      {mayAct && (
        <div className="acts">
          {standing === 'RESTS' && <Form method="post" preventScrollReset><input type="hidden" name="targetId" value={targetId} /><button type="submit" name="verb" value="RESUME_OFFICE" className="second">{say('console.letters.verb.RESUME_OFFICE')}</button></Form>}
          {queue.printed > 0 && <AskedAct act={say('console.letters.verb.HAND_OVER')} fields={{ verb: 'HAND_OVER', targetId }}>{say('console.letters.askHandOver')}</AskedAct>}
          {standing !== 'REFUSES' && address && <AskedAct act={say('console.letters.verb.SILENCE')} fields={{ verb: 'SILENCE', targetId }}>{say('console.letters.askSilence')}</AskedAct>}
        </div>
      )}
      {mayAct && queue.printing > 0 && <p className="hint">{say('console.letters.printedOf', { printed: queue.printed })}</p>}
      {mayAct && (queue.printing > 0 || (queue.sent > 0 && address)) && <Pdf targetId={targetId} />}
      {queue.uncertain.length > 0 && <Uncertain queue={queue} mayAct={mayAct} />}
    </article>
  );
}

/** Letters that were under way when something broke: how many, when and why, and what can be decided. */
function Uncertain({ queue: { targetId, uncertain }, mayAct }: { readonly queue: Queue; readonly mayAct: boolean }) {
  const say = useWords();
  const locale = useLanguage();
  const mayLeave = uncertain.some(({ sendable }) => sendable > 0);
  return (
    <section className="uncertain">
      <h4>{say('console.letters.uncertain')}</h4>
      <p>{say('console.letters.uncertainText')}</p>
      <table className="stacking">
        <caption className="hidden">{say('console.letters.uncertain')}</caption>
        <thead><tr>
          <th scope="col">{say('console.letters.uncertainWhy')}</th>
          <th scope="col">{say('console.letters.uncertainWhen')}</th>
          <th scope="col" className="number">{say('console.letters.uncertainLetters')}</th>
          <th scope="col" className="number">{say('console.letters.uncertainSendable')}</th>
        </tr></thead>
        <tbody>
          {uncertain.map(({ fault, letters, sendable, firstAt, lastAt }) => (
            <tr key={fault ?? ''}>
              <th scope="row">{fault ? <>{say('console.letters.lineCut')} <code>{fault}</code></> : say('console.letters.workerLost')}</th>
              <td data-label={say('console.letters.uncertainWhen')}><span><Moment at={firstAt} />{lastAt !== firstAt && <> – <Moment at={lastAt} /></>}</span></td>
              <td className="number" data-label={say('console.letters.uncertainLetters')}>{formatNumber(locale, letters)}</td>
              <td className="number" data-label={say('console.letters.uncertainSendable')}>{formatNumber(locale, sendable)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayAct && (
        <div className="acts">
          <AskedAct act={say('console.letters.verb.COUNT_SENT')} fields={{ verb: 'COUNT_SENT', targetId }}>{say('console.letters.askCountSent')}</AskedAct>
          {mayLeave && <AskedAct act={say('console.letters.verb.SEND_AGAIN')} fields={{ verb: 'SEND_AGAIN', targetId }}>{say('console.letters.askSendAgain')}</AskedAct>}
        </div>
      )}
    </section>
  );
}

/** Asks for the letters as a file, with what it is for. */
function Pdf({ targetId }: { readonly targetId: string }) {
  const say = useWords();
  return (
    <details>
      <summary>{say('console.letters.pdf')}</summary>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="targetId" value={targetId} />
        <Field label={say('console.letters.pdfPurpose')} name="purpose" minLength={10} maxLength={500} required dir="auto" />
        <button type="submit" name="verb" value="PDF" className="second">{say('console.letters.pdf')}</button>
      </Form>
    </details>
  );
}
