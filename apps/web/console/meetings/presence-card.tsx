import { Form } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { useWords } from '../words/words.js';
import type { Part, Shown } from './meeting.js';

const presences = ['PRESENT', 'EXCUSED', 'ABSENT'] as const;
type Props = Part & { readonly mayChange: boolean };
type SeatProps = { readonly seat: Shown['seats'][number]; readonly mayChange: boolean; readonly areNamed: boolean };

/** Who was there by organisation, the quorum of those with a vote; observers and community representatives beside. */
export function PresenceCard({ meeting, acted, mayChange }: Props) {
  const say = useWords();
  const { seats, present, needed, isReached } = meeting.quorum;
  const areNamed = mayChange || meeting.seats.some(({ persons }) => persons !== '');
  const fault = acted?.done === 'presence' ? acted.fault : undefined;
  return (
    <section className="card" aria-labelledby="presence">
      <h2 id="presence">{say('console.meetings.presence')}</h2>
      <p>{say('console.meetings.quorum', { present, seats })} {say(isReached ? 'console.meetings.quorumReached' : 'console.meetings.quorumMissing', { needed })}</p>
      <FaultNote fault={fault} />
      <Form method="post" preventScrollReset>
        <table className="stacking">
          <caption className="hidden">{say('console.meetings.presence')}</caption>
          <thead><tr><th scope="col">{say('console.meetings.organisation')}</th><th scope="col">{say('console.meetings.standing')}</th>{areNamed && <th scope="col">{say('console.meetings.persons')}</th>}</tr></thead>
          <tbody>
            {meeting.seats.map((seat) => <Seat key={seat.organisation.id} seat={seat} mayChange={mayChange} areNamed={areNamed} />)}
            {meeting.voices.map(({ accountId, name, standing }) => (
              <tr key={accountId ?? name}>
                <th scope="row"><bdi>{name}</bdi> <span className="hint">{say('console.meetings.voice')}</span></th>
                <td data-label={say('console.meetings.standing')}>{mayChange && accountId ? <><input type="hidden" name="voice" value={accountId} /><Standing id={accountId} name={name} standing={standing} /></> : standing ? say(`console.meetings.presence.${standing}`) : '—'}</td>
                {areNamed && <td />}
              </tr>
            ))}
          </tbody>
        </table>
        {mayChange && <button type="submit" name="act" value="presence" className="no-print">{say('console.own.save')}</button>}
      </Form>
    </section>
  );
}

function Seat({ seat: { organisation: { id, name }, hasVote, standing, persons }, mayChange, areNamed }: SeatProps) {
  const say = useWords();
  return (
    <tr>
      <th scope="row"><bdi>{name}</bdi> {!hasVote && <span className="hint">{say('console.meetings.noVote')}</span>}</th>
      <td data-label={say('console.meetings.standing')}>{mayChange ? <><input type="hidden" name="seat" value={id} /><Standing id={id} name={name} standing={standing} /></> : standing ? say(`console.meetings.presence.${standing}`) : '—'}</td>
      {areNamed && <td data-label={say('console.meetings.persons')}>{mayChange ? <input name={`persons.${id}`} aria-label={say('console.meetings.personsOf', { name })} defaultValue={persons} maxLength={300} dir="auto" /> : <bdi>{persons}</bdi>}</td>}
    </tr>
  );
}

function Standing({ id, name, standing }: { readonly id: string; readonly name: string; readonly standing: string | null }) {
  const say = useWords();
  return (
    <select name={`standing.${id}`} aria-label={say('console.meetings.standingOf', { name })} defaultValue={standing ?? ''}>
      {!standing && <option value="">{say('console.meetings.notNoted')}</option>}
      {presences.map((one) => <option key={one} value={one}>{say(`console.meetings.presence.${one}`)}</option>)}
    </select>
  );
}
