import type { EntityManager } from 'typeorm';

/** Members of the coalition count while they are active. */
export const inGoodStanding = `not exists (select 1 from coalition_member m where m.coalition_id = p.coalition_id and m.organisation_id = p.organisation_id and m.standing <> 'active')`;

/** Who takes part in each of these campaigns today, in the order in which they joined, as far as row security lets the actor see it. */
export async function participantsOf(em: EntityManager, campaignIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await em.query<{ campaign_id: string; organisation_ids: string[] }[]>(
    `select campaign_id, array_agg(organisation_id order by joined_at, organisation_id) as organisation_ids from campaign_participation p
     where campaign_id = any($1) and state = 'joined' and ${inGoodStanding} group by campaign_id`,
    [campaignIds],
  );
  return new Map(rows.map((row) => [row.campaign_id, row.organisation_ids]));
}
