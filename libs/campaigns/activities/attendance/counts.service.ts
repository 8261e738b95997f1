import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ActivityRow } from '../activity.entity.js';

const recount = `
  insert into activity_count (id, activity_id, coalition_id, organisation_id, affiliation, gender, registered, attended)
  select gen_random_uuid(), activity_id, coalition_id, organisation_id, affiliation, gender, count(*), count(*) filter (where attended)
  from activity_registration where activity_id = $1 and state = 'confirmed' group by activity_id, coalition_id, organisation_id, affiliation, gender`;

/** What stays of an activity when the persons are forgotten: how many of which organisation and gender. */
@Injectable()
export class Counts {
  /** Counts anew, unless the persons are forgotten already. The activity's row is held. */
  async write(em: EntityManager, { id, erasedAt }: Pick<ActivityRow, 'id' | 'erasedAt'>): Promise<void> {
    if (erasedAt) return;
    await em.query('delete from activity_count where activity_id = $1', [id]);
    await em.query(recount, [id]);
  }

  async attended(em: EntityManager, activityId: string): Promise<number> {
    const [row] = await em.query<{ n: number }[]>('select coalesce(sum(attended), 0)::int as n from activity_count where activity_id = $1', [activityId]);
    return row!.n;
  }
}
