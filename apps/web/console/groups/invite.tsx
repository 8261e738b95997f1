import { Form } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { Choice } from '../parts/field.js';
import { useWords } from '../words/words.js';
import type { Acted, Shown } from './group.js';
import { roleKey, seatRoles } from './seats.js';

/** The chair offers a seat to an organisation, or to somebody with a voice; the coordination a chair, before the group opens. */
export function Invite({ group: { state, rights, candidates }, acted }: { readonly group: Shown; readonly acted: Acted | undefined }) {
  const say = useWords();
  const findsChair = rights.leads && state === 'PROPOSED';
  if (state === 'CLOSED' || !(rights.chairs || findsChair)) return null;
  const offered = candidates.filter(({ organisation }) => rights.chairs || organisation);
  return (
    <details className="card" open={acted?.done === 'invite' && acted.fault ? true : undefined}>
      <summary>{say('console.groups.invite')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={acted?.done === 'invite' ? acted.fault : undefined} />
        <p className="hint">{say('console.groups.inviteHint')}</p>
        <Choice label={say('console.groups.whom')} name="who">
          {offered.map(({ organisation, account }) => (organisation ? <option key={organisation.id} value={`organisation ${organisation.id}`}>{organisation.name}</option> : account && <option key={account.id} value={`account ${account.id}`}>{account.name}</option>))}
        </Choice>
        <Choice label={say('console.groups.role')} name="role" defaultValue={rights.chairs ? 'MEMBER' : 'CHAIR'}>
          {seatRoles.filter((role) => rights.chairs || role === 'CHAIR').map((role) => <option key={role} value={role}>{say(roleKey(role))}</option>)}
        </Choice>
        <button type="submit" name="act" value="invite">{say('console.groups.offer')}</button>
      </Form>
    </details>
  );
}
