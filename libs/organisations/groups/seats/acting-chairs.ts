import type { EntityManager } from 'typeorm';

/** Accounts that chair the group today: their seat has not ended, and their organisation may do more than comment. */
export async function actingChairs(em: EntityManager, groupId: string): Promise<string[]> {
  const rows = (await em.query(
    `select m.account_id from working_group_member m left join coalition_member p on p.coalition_id = m.coalition_id and p.organisation_id = m.organisation_id
       where m.group_id = $1 and m.role = 'chair' and m.until_at is null and m.account_id is not null
         and (m.organisation_id is null or (p.standing = 'active' and p.kind in ('founder', 'member'))) order by 1`,
    [groupId],
  )) as { account_id: string }[];
  return rows.map((row) => row.account_id);
}
