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
  const { targetId, name, address, standing, since, fault, isAtWork, opens, closes, perHour, emptyBy } = queue;
  const shown = counted.filter((state) => queue[state] > 0);
  return (
    <article className="letter-queue">
      <h3><bdi>{inReading(name, locale)}</bdi> <Mark tone={tones[standing]}>{say(`console.letters.standing.${standing}`)}</Mark></h3>
      <p className="hint">
        {address ? <bdi dir="ltr">{address}</bdi> : say('console.letters.noAddress')} · {say('console.letters.pace', { perHour, opens, closes })} · {say(isAtWork ? 'console.letters.atWork' : 'console.letters.notAtWork')}
        {since && <> · <Moment at={since} /></>} {fault && <code>{fault}</code>}
      </p>
      <dl className="facts">{(shown.length > 0 ? shown : ['waiting' as const]).map((state) => <div key={state}><dt>{say(`campaigns.letters.delivery.${state}`)}</dt><dd>{formatNumber(locale, queue[state])}</dd></div>)}</dl>
      {emptyBy && <p>{say('console.letters.emptyBy')} <Moment at={emptyBy} /></p>}
      {mayAct && (
        <div className="acts">
          {standing === 'RESTS' && <Form method="post" preventScrollReset><input type="hidden" name="targetId" value={targetId} /><button type="submit" name="verb" value="RESUME_OFFICE" className="second">{say('console.letters.verb.RESUME_OFFICE')}</button></Form>}
          {queue.printing > 0 && <AskedAct act={say('console.letters.verb.HAND_OVER')} fields={{ verb: 'HAND_OVER', targetId }}>{say('console.letters.askHandOver')}</AskedAct>}
          {standing !== 'REFUSES' && address && <AskedAct act={say('console.letters.verb.SILENCE')} fields={{ verb: 'SILENCE', targetId }}>{say('console.letters.askSilence')}</AskedAct>}
        </div>
      )}
      {mayAct && (queue.sent > 0 || queue.printing > 0) && <Pdf targetId={targetId} />}
    </article>
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
