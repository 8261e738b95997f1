import { Injectable } from '@nestjs/common';
import { And, LessThan, MoreThanOrEqual, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { validate } from 'uuid';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, toPage, type Page } from '#libs/graphql';
import { Accounts } from '../accounts.service.js';
import type { AccountRow } from '../account.entity.js';
import { AuditCheckRow, AuditEntryRow } from './audit-entry.entity.js';
import { AuditCheck, toAuditEntry, type AuditEntry } from './audit-entry.type.js';
import type { AuditFilter, AuditLogArgs } from './audit-log.input.js';

/** The acts in an organisation, for its representatives, or in a coalition, for who leads it; newest first. */
@Injectable()
export class ReadAuditLog {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
  ) {}

  async run(ctx: RequestContext, args: AuditLogArgs): Promise<Page<AuditEntry>> {
    const { organisationId, coalitionId } = args;
    const place = organisationId ? { organisationId } : { coalitionId };
    demand(ctx, 'audit.read', place);
    const [before] = readCursor(args) ?? [];
    const wanted = { ...place, ...matching(args.filter ?? {}), ...(before && /^\d{1,18}$/.test(before) && { number: LessThan(before) }) };
    return this.database.transaction(ctx, async (em) => {
      const rows = await em.find(AuditEntryRow, { where: wanted, order: { number: 'DESC' }, take: pageSize(args) + 1 });
      const people = await this.peopleOf(em, rows);
      return toPage(rows, args, (row) => toAuditEntry(row, people), (row) => [row.number]);
    });
  }

  /** What the last look at the whole chain found. */
  async check(ctx: RequestContext): Promise<AuditCheck | null> {
    demand(ctx, 'audit.read');
    const row = await this.database.transaction(ctx, (em) => em.findOneBy(AuditCheckRow, { id: true }));
    return row && Object.assign(new AuditCheck(), { verified: row.verified, brokenAt: row.brokenAt, at: row.at });
  }

  /** Who acted, and on whom. */
  private async peopleOf(em: EntityManager, rows: readonly AuditEntryRow[]): Promise<ReadonlyMap<string, AccountRow>> {
    const ids = rows.flatMap(({ accountId, objectKind, objectId }) => [accountId, objectKind === 'account' ? objectId : null]);
    return new Map((await this.accounts.byIds(em, ids.filter((id) => id !== null))).map((account) => [account.id, account]));
  }
}

function matching({ action, accountId, objectKind, objectId, since, before }: AuditFilter): FindOptionsWhere<AuditEntryRow> {
  if ([accountId, objectId].some((id) => id && !validate(id))) throw new NotFound();
  const times = [...(since ? [MoreThanOrEqual(since)] : []), ...(before ? [LessThan(before)] : [])];
  return { ...(action && { action }), ...(accountId && { accountId }), ...(objectKind && { objectKind }), ...(objectId && { objectId }), ...(times.length > 0 && { at: And(...times) }) };
}
