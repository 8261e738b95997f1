import type { EntityManager } from 'typeorm';

const together = `
  select t.id from task t join task one on one.id = $1 and t.coalition_id = one.coalition_id and t.made_at = one.made_at
    and t.made_by is not distinct from one.made_by and t.group_id is not distinct from one.group_id order by t.id`;

/** This task and those given with it: by the same person, in the same transaction, as when a campaign is launched or minutes are approved. */
export async function givenTogether(em: EntityManager, taskId: string): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(together, [taskId]);
  return rows.map(({ id }) => id);
}
