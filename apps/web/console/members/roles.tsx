import type { MessageKey } from '#libs/i18n';
import type { Me } from '../desk.js';
import type { Form } from '../form.js';
import { Tick } from '../parts/field.js';
import { useWords } from '../words/words.js';

export type Role = Me['memberships'][number]['roles'][number];
const roles: readonly Role[] = ['REPRESENTATIVE', 'CAMPAIGNER', 'CONTRIBUTOR', 'MODERATOR', 'MAILING_OPERATOR', 'ANALYST'];

export function rolesOf(form: Form): Role[] {
  const posted = form.all('roles');
  return roles.filter((role) => posted.includes(role));
}

export const roleKey = (role: Role) => `organisations.role.${role.toLowerCase()}` as MessageKey;

/** Which roles somebody has or is offered. */
export function RoleTicks({ held = [], fault }: { readonly held?: readonly Role[]; readonly fault?: string }) {
  const say = useWords();
  return (
    <fieldset>
      <legend>{say('console.members.roles')}</legend>
      <div className="roles">{roles.map((role) => <Tick key={role} name="roles" value={role} label={say(roleKey(role))} defaultChecked={held.includes(role)} />)}</div>
      {fault && <p className="fault">{fault}</p>}
    </fieldset>
  );
}
