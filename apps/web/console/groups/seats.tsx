import { Form } from 'react-router';
import type { SeatRole } from '../../gql/graphql.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice } from '../parts/field.js';
import { Day } from '../parts/when.js';
import { useMe } from '../room/use-me.js';
import { useWords } from '../words/words.js';
import type { Acted, Shown } from './group.js';

type Seat = Shown['seats'][number];
interface Given {
  readonly group: Shown;
  readonly acted: Acted | undefined;
}
export const seatRoles: readonly SeatRole[] = ['CHAIR', 'RAPPORTEUR', 'MEMBER'];
export const roleKey = (role: SeatRole) => `organisations.groups.role.${role.toLowerCase() as 'chair'}` as const;

/** Who sits in the group and for whom, today and before. */
export function Seats({ group, acted }: Given) {
  const say = useWords();
  const seated = group.seats.filter(({ untilAt }) => !untilAt);
  const past = group.seats.filter(({ untilAt }) => untilAt);
  return (
    <section className="card" aria-labelledby="seats">
      <h2 id="seats">{say('console.groups.seats')}</h2>
      <p>{say('console.groups.organisations', { count: group.organisationCount })}</p>
      <ul className="inbox">{seated.map((seat) => <Seated key={seat.id} seat={seat} group={group} acted={acted} />)}</ul>
      {past.length > 0 && (
        <details>
          <summary>{say('console.groups.past')}</summary>
          <ul className="inbox">
            {past.map(({ id, account, organisation, role, fromAt, untilAt }) => (
              <li key={id}><bdi>{account?.name ?? '–'}</bdi><span className="hint">{say(roleKey(role))}{organisation && <> · <bdi>{organisation.name}</bdi></>} · <Day at={fromAt} /> – {untilAt && <Day at={untilAt} />}</span></li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Seated({ seat: { id, account, organisation, role, isInForce }, group, acted }: Given & { readonly seat: Seat }) {
  const say = useWords();
  const me = useMe();
  const isMe = account?.id === me.id;
  const isOurs = me.memberships.some((one) => one.organisation.id === organisation?.id);
  const { chairs, leads } = group.rights;
  const fault = acted && acted.id === id ? acted.fault : undefined;
  return (
    <li>
      <strong><bdi>{account?.name ?? '–'}</bdi></strong>
      <span className="hint">{say(roleKey(role))} · {organisation ? <bdi>{organisation.name}</bdi> : say('console.groups.ownVoice')}{!isInForce && <> · {say('console.groups.notInForce')}</>}</span>
      {(chairs || isMe || isOurs || leads) && (
        <details className="ask-first" open={fault ? true : undefined}>
          <summary>{say('console.groups.change')}<span className="hidden"> <bdi>{account?.name}</bdi></span></summary>
          <FaultNote fault={fault} />
          {(chairs || (leads && !isMe)) && (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="id" value={id} />
              <Choice label={say('console.groups.role')} name="role" defaultValue={chairs ? role : 'CHAIR'}>
                {seatRoles.filter((one) => chairs || one === 'CHAIR').map((one) => <option key={one} value={one}>{say(roleKey(one))}</option>)}
              </Choice>
              <button type="submit" name="act" value="role" className="second">{say('console.own.save')}</button>
            </Form>
          )}
          {(chairs || isMe || isOurs) && (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="id" value={id} />
              <p className="hint">{say(isMe ? 'console.groups.leaveHint' : 'console.groups.removeHint')}</p>
              <button type="submit" name="act" value={isMe ? 'leave' : 'remove'} className="grave">{say(isMe ? 'console.groups.leave' : 'console.groups.remove')}</button>
            </Form>
          )}
        </details>
      )}
    </li>
  );
}
