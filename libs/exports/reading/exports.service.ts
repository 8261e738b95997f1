import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, toPage, type Page, type PageArgs } from '#libs/graphql';
import { knowing, ownerOf } from '../export.access.js';
import { ExportRow } from '../export.entity.js';
import type { Export } from '../export.type.js';
import { demandOrganisation, uuid } from './demand-organisation.js';
import { ShowExports } from './show-exports.service.js';

/** The exports of an organisation, for its members only, and of a coalition, for who leads it. */
@Injectable()
export class Exports {
  constructor(
    private readonly db: Database,
    private readonly shown: ShowExports,
  ) {}

  /** Throws NotFound, also for an export of another organisation. */
  async byId(ctx: RequestContext, id: string): Promise<Export> {
    demand(ctx, 'export.take');
    return this.db.transaction(ctx, async (em) => {
      const row = uuid.test(id) ? await em.findOneBy(ExportRow, { id }) : null;
      if (!row) throw new NotFound();
      demand(ctx, knowing(row), ownerOf(row));
      return this.shown.one(em, ctx, row);
    });
  }

  /** The newest first. */
  async of(ctx: RequestContext, organisation: string, args: PageArgs): Promise<Page<Export>> {
    demand(ctx, 'export.report');
    return this.db.transaction(ctx, async (em) => {
      const { id: organisationId } = await demandOrganisation(em, organisation);
      demand(ctx, 'export.report', { organisationId });
      return this.page(em, ctx, { organisationId }, args);
    });
  }

  /** The funder reports of a coalition, the newest first, for who leads it. */
  async ofCoalition(ctx: RequestContext, coalitionId: string, args: PageArgs): Promise<Page<Export>> {
    demand(ctx, 'export.funder', { coalitionId });
    if (!uuid.test(coalitionId)) throw new NotFound();
    return this.db.transaction(ctx, (em) => this.page(em, ctx, { coalitionId }, args));
  }

  private async page(em: EntityManager, ctx: RequestContext, where: { organisationId: string } | { coalitionId: string }, args: PageArgs): Promise<Page<Export>> {
    const [after] = readCursor(args) ?? [];
    const query = em.createQueryBuilder(ExportRow, 'e').where(where).orderBy('e.id', 'DESC').limit(pageSize(args) + 1);
    if (after && uuid.test(after)) query.andWhere('e.id < :after', { after });
    const rows = await query.getMany();
    const shown = await this.shown.many(em, ctx, rows);
    return toPage(rows, args, (row) => shown.get(row.id)!, (row) => [row.id]);
  }
}
