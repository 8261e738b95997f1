import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, toPage, type Page } from '#libs/graphql';
import { Accounts } from '../accounts.service.js';
import { AuditEntryRow } from './audit-entry.entity.js';
import { toAuditEntry, type AuditEntry } from './audit-entry.type.js';
import type { AuditLogArgs } from './audit-log.input.js';

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
    return this.database.transaction(ctx, async (em) => {
      const rows = await em.find(AuditEntryRow, {
        where: { ...place, ...(before && /^\d{1,18}$/.test(before) && { number: LessThan(before) }) },
        order: { number: 'DESC' },
        take: pageSize(args) + 1,
      });
      const people = await this.accounts.byIds(em, rows.flatMap((row) => row.accountId ?? []));
      const known = new Map(people.map((account) => [account.id, account]));
      return toPage(rows, args, (row) => toAuditEntry(row, known), (row) => [row.number]);
    });
  }
}
