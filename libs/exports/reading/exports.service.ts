import { Injectable } from '@nestjs/common';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, toPage, type Page, type PageArgs } from '#libs/graphql';
import { ExportRow } from '../export.entity.js';
import type { Export } from '../export.type.js';
import { demandOrganisation, uuid } from './demand-organisation.js';
import { ShowExports } from './show-exports.service.js';

/** The exports of an organisation, for its members only. */
@Injectable()
export class Exports {
  constructor(
    private readonly db: Database,
    private readonly shown: ShowExports,
  ) {}

  /** Throws NotFound, also for an export of another organisation. */
  async byId(ctx: RequestContext, id: string): Promise<Export> {
    demand(ctx, 'export.report');
    return this.db.transaction(ctx, async (em) => {
      const row = uuid.test(id) ? await em.findOneBy(ExportRow, { id }) : null;
      if (!row) throw new NotFound();
      demand(ctx, 'export.report', { organisationId: row.organisationId });
      return this.shown.one(em, ctx, row);
    });
  }

  /** The newest first. */
  async of(ctx: RequestContext, organisation: string, args: PageArgs): Promise<Page<Export>> {
    demand(ctx, 'export.report');
    return this.db.transaction(ctx, async (em) => {
      const { id: organisationId } = await demandOrganisation(em, organisation);
      demand(ctx, 'export.report', { organisationId });
      const [after] = readCursor(args) ?? [];
      const query = em.createQueryBuilder(ExportRow, 'e').where({ organisationId }).orderBy('e.id', 'DESC').limit(pageSize(args) + 1);
      if (after && uuid.test(after)) query.andWhere('e.id < :after', { after });
      const rows = await query.getMany();
      const shown = await this.shown.many(em, ctx, rows);
      return toPage(rows, args, (row) => shown.get(row.id)!, (row) => [row.id]);
    });
  }
}
