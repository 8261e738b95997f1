import type { EntityManager } from 'typeorm';

const active = (coalition: string, organisation: string) => `exists (select from coalition_member k where ${coalition} k.organisation_id = ${organisation} and k.standing = 'active' and k.kind <> 'candidate')`;

/** Whether an organisation may write in a coalition: it is a member there today, neither suspended nor gone. */
export const hasPlace = (coalition: string, organisation: string) => active(`k.coalition_id = ${coalition} and`, organisation);

/** Whether nothing of a mailing may be sent now: its organisation has no place where it would write. */
export const withoutPlace = (mailing: string) => `(
  exists (select from (select p.coalition_id from petition p where p.id = ${mailing}.petition_id union all select ${mailing}.coalition_id) c where c.coalition_id is not null and not ${hasPlace('c.coalition_id', `${mailing}.organisation_id`)})
  or ${mailing}.newsletter = 'organisation' and not ${active('', `${mailing}.organisation_id`)})`;

export async function isWithoutPlace(em: EntityManager, mailingId: string): Promise<boolean> {
  const [row] = (await em.query(`select ${withoutPlace('m')} as "isWithout" from mailing m where m.id = $1`, [mailingId])) as { isWithout: boolean }[];
  return row!.isWithout;
}
