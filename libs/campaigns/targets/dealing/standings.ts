import type { EntityManager } from 'typeorm';
import type { AdvocacyTargetRow } from '../directory/advocacy-target.entity.js';
import { AdvocacyStanceRow } from './advocacy-stance.entity.js';

/** Where a target stands for a coalition today, and when it was last in touch with it. */
export interface Standing {
  readonly stance?: AdvocacyStanceRow;
  readonly lastContactOn?: string;
}
export interface Standings {
  /** Of an entry, with what was said of the one it corrects. */
  of(target: Pick<AdvocacyTargetRow, 'id' | 'hidesId'>): Standing;
}

/** Of all targets of a coalition; a stance counts from its day on, of one day the last recorded. */
export async function standingsOf(em: EntityManager, coalitionId: string): Promise<Standings> {
  const stances = await em
    .createQueryBuilder(AdvocacyStanceRow, 's').where(`s.coalitionId = :coalitionId and s.fromOn <= (now() at time zone 'Africa/Casablanca')::date`, { coalitionId })
    .distinctOn(['s.targetId']).orderBy('s.targetId').addOrderBy('s.fromOn', 'DESC').addOrderBy('s.id', 'DESC').getMany();
  const contacts = await em.query<{ target_id: string; last: string }[]>(`select target_id, max(happened_on)::text as last from advocacy_contact where coalition_id = $1 and withdrawn_at is null group by target_id`, [coalitionId]);
  const stanceOf = new Map(stances.map((row) => [row.targetId, row]));
  const lastOf = new Map(contacts.map((row) => [row.target_id, row.last]));
  return {
    of({ id, hidesId }) {
      const ids = [id, ...(hidesId ? [hidesId] : [])];
      const stance = ids.flatMap((one) => stanceOf.get(one) ?? []).sort((a, b) => (a.fromOn + a.id < b.fromOn + b.id ? 1 : -1))[0];
      return { stance, lastContactOn: ids.flatMap((one) => lastOf.get(one) ?? []).sort().at(-1) };
    },
  };
}
