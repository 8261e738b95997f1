import { Form } from 'react-router';
import { TextArea } from '../parts/field.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { Shown } from './admission.js';

const tones: Record<string, Tone> = { ASKED: 'waiting', CONFIRMED: 'good', DECLINED: 'bad' };

/** Members asked to sponsor, each with its own answer; mine to give where I hold the mandate to sign. */
export function Sponsors({ application: { sponsors, sponsorsNeeded, state } }: { readonly application: Shown }) {
  const say = useWords();
  if (sponsors.length === 0) return null;
  return (
    <section className="card" aria-labelledby="sponsors">
      <h2 id="sponsors">{say('console.admissions.sponsors')}</h2>
      <p className="hint">{say('console.admissions.sponsorsNeeded', { needed: sponsorsNeeded, confirmed: sponsors.filter(({ answer }) => answer === 'CONFIRMED').length })}</p>
      <ul className="plain">
        {sponsors.map(({ organisation, answer, note, answeredAt, mine }) => (
          <li key={organisation.id}>
            <bdi>{organisation.name}</bdi> <Mark tone={tones[answer]!}>{say(`console.admissions.sponsor.${answer}`)}</Mark> {answeredAt && <span className="hint"><Day at={answeredAt} /></span>}
            {note && <p dir="auto">{note}</p>}
            {mine && state === 'SPONSORING' && (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="organisationId" value={organisation.id} />
                <p>{say('console.admissions.sponsorFor', { name: organisation.name })}</p>
                <TextArea label={say('console.admissions.note')} name="note" rows={3} maxLength={2000} isOptional dir="auto" defaultValue={note} />
                <div className="acts">
                  <button type="submit" name="act" value="confirm">{say('console.admissions.confirm')}</button>
                  <button type="submit" name="act" value="decline" className="second">{say('console.admissions.decline')}</button>
                </div>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
