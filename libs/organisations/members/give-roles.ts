import type { EntityManager } from 'typeorm';
import { coalitionRoles, voiceRoles, type CoalitionRole, type OrganisationRole, type VoiceRole } from '#libs/context';

interface Given {
  readonly coalitionId: string;
  readonly accountId: string;
  readonly roles: readonly (CoalitionRole | VoiceRole | OrganisationRole)[];
}

/** Somebody leads a coalition, or takes part in it for no organisation; what they are already stays. */
export async function giveRoles(em: EntityManager, { coalitionId, accountId, roles }: Given): Promise<void> {
  for (const [table, known] of [['coalition_staff', coalitionRoles], ['coalition_voice', voiceRoles]] as const) {
    const theirs = known.filter((role) => roles.includes(role));
    if (theirs.length > 0) await em.query(`insert into ${table} (coalition_id, account_id, role) select $1, $2, unnest($3::text[]) on conflict do nothing`, [coalitionId, accountId, theirs]);
  }
}
