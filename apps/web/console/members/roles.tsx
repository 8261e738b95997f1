import type { MessageKey } from '#libs/i18n';
import type { Me } from '../desk.js';
import type { Form } from '../form.js';
import { Tick } from '../parts/field.js';
import { useWords } from '../words/words.js';

export type MemberRole = Me['memberships'][number]['roles'][number];
export type StaffRole = Me['coalitions'][number]['roles'][number];
export type VoiceRole = Me['voices'][number]['roles'][number];
export type Role = MemberRole | StaffRole | VoiceRole;
export const memberRoles: readonly MemberRole[] = ['REPRESENTATIVE', 'CAMPAIGNER', 'CONTRIBUTOR', 'MODERATOR', 'MAILING_OPERATOR', 'ANALYST'];
export const staffRoles: readonly StaffRole[] = ['COORDINATOR', 'ADMIN'];
export const voiceRoles: readonly VoiceRole[] = ['COMMUNITY_REPRESENTATIVE', 'STEERING'];

/** Those of these roles that were ticked. */
export function rolesOf<Given extends Role>(form: Form, roles: readonly Given[]): Given[] {
  const posted = form.all('roles');
  return roles.filter((role) => posted.includes(role));
}

export const roleKey = (role: Role) => `organisations.role.${role.toLowerCase()}` as MessageKey;

/** Which of these roles somebody has or is offered. */
export function RoleTicks({ roles, held = [], fault }: { readonly roles: readonly Role[]; readonly held?: readonly Role[]; readonly fault?: string }) {
  const say = useWords();
  return (
    <fieldset>
      <legend>{say('console.members.roles')}</legend>
      <div className="roles">{roles.map((role) => <Tick key={role} name="roles" value={role} label={say(roleKey(role))} defaultChecked={held.includes(role)} />)}</div>
      {fault && <p className="fault">{fault}</p>}
    </fieldset>
  );
}
