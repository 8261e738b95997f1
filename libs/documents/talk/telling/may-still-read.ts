import type { EntityManager } from 'typeorm';

const reads = `
  select 1 from document d where d.id = $1 and case when d.group_id is null or $3::timestamptz >= d.released_at then
      exists (select 1 from membership m join coalition_member p on p.organisation_id = m.organisation_id and p.coalition_id = d.coalition_id and p.standing = 'active' where m.account_id = $2)
      or exists (select 1 from coalition_staff s where s.coalition_id = d.coalition_id and s.account_id = $2) or exists (select 1 from coalition_voice v where v.coalition_id = d.coalition_id and v.account_id = $2)
    else exists (select 1 from working_group_member s left join coalition_member p on p.coalition_id = s.coalition_id and p.organisation_id = s.organisation_id
      where s.group_id = d.group_id and s.account_id = $2 and s.until_at is null and (s.organisation_id is null or p.standing = 'active')) end`;

/** Whether a person may read today what was said of a document then: nobody is told of what they may not hear. */
export async function mayStillRead(em: EntityManager, documentId: string, accountId: string, saidAt: Date): Promise<boolean> {
  return (await em.query<unknown[]>(reads, [documentId, accountId, saidAt])).length > 0;
}
