import { Injectable } from '@nestjs/common';
import { demand, may, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { RefusingOffice } from './refusing-office.type.js';

/** $1 coalitions whose refusals the actor may lift. */
const list = `
select o.id, coalesce(o.address, '') as address, o.refused_at as since, o.refused_by = 'link' as "isByLink", (select t.name from letter_target t where t.office_id = o.id order by t.id desc limit 1) as name,
  (select t.id from letter_target t where t.office_id = o.id and t.coalition_id = any($1::uuid[]) order by t.id desc limit 1) as "liftTargetId"
from letter_office o where o.refused_at is not null order by o.refused_at desc limit 200`;

/** The list of those who asked for no more letters. Row security shows the offices that the actor's organisations and coalitions write to. */
@Injectable()
export class RefusedOffices {
  constructor(private readonly db: Database) {}

  async list(ctx: RequestContext): Promise<RefusingOffice[]> {
    demand(ctx, 'letter.read');
    const leads = ctx.actor.kind === 'account' ? ctx.actor.leads : [];
    const led = leads.map(({ coalitionId }) => coalitionId).filter((coalitionId) => may(ctx, 'letter.lift', { coalitionId }));
    const rows = await this.db.transaction(ctx, (em) => em.query<RefusingOffice[]>(list, [led]));
    return rows.map((row) => Object.assign(new RefusingOffice(), row));
  }
}
