import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { RefusingOffice } from './refusing-office.type.js';

const list = `
select o.id, coalesce(o.address, '') as address, o.refused_at as since, o.refused_by = 'link' as "isByLink", (select t.name from letter_target t where t.office_id = o.id order by t.id desc limit 1) as name
from letter_office o where o.refused_at is not null order by o.refused_at desc limit 200`;

/** The list of those who asked for no more letters. Row security shows the offices that the actor's organisations and coalitions write to. */
@Injectable()
export class RefusedOffices {
  constructor(private readonly db: Database) {}

  async list(ctx: RequestContext): Promise<RefusingOffice[]> {
    demand(ctx, 'letter.read');
    const rows = await this.db.transaction(ctx, (em) => em.query<RefusingOffice[]>(list));
    return rows.map((row) => Object.assign(new RefusingOffice(), row));
  }
}
