import { Injectable } from '@nestjs/common';
import { And, LessThanOrEqual, MoreThan } from 'typeorm';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { AuditEntryRow, AuditHeadRow } from './audit-entry.entity.js';
import { verifyChain, type AuditVerdict, type ChainEnd } from './verify-chain.js';

const PAGE = 2_000;

/** Checks the whole audit log. For the worker's role, which sees all of it. */
@Injectable()
export class AuditChain {
  constructor(private readonly database: Database) {}

  /** Compares with the end kept in the database or, stronger, with ends noted elsewhere at an earlier time. Acts recorded meanwhile are left for the next look. */
  async verify(ctx: RequestContext, noted: readonly ChainEnd[] = []): Promise<AuditVerdict> {
    demand(ctx, 'audit.verify');
    const end = await this.end(ctx);
    const verdict = await verifyChain(this.entries(ctx, end.number), [...noted, end]);
    const stray = verdict.isWhole ? await this.afterTheEnd(ctx) : undefined;
    return stray ? { isWhole: false, brokenAt: stray } : verdict;
  }

  /** Number and hash of the newest entry, to be noted where the operator of the database cannot write. */
  async end(ctx: RequestContext): Promise<ChainEnd> {
    demand(ctx, 'audit.verify');
    const { number, hash } = await this.database.transaction(ctx, (em) => em.findOneByOrFail(AuditHeadRow, { id: true }));
    return { number, hash };
  }

  private async *entries(ctx: RequestContext, newest: string): AsyncGenerator<AuditEntryRow> {
    let last = '-9223372036854775808';
    for (;;) {
      const after = last;
      const rows = await this.database.transaction(ctx, (em) => em.find(AuditEntryRow, { where: { number: And(MoreThan(after), LessThanOrEqual(newest)) }, order: { number: 'ASC' }, take: PAGE }));
      yield* rows;
      if (rows.length < PAGE) return;
      last = rows.at(-1)!.number;
    }
  }

  /** An entry nobody recorded: recording moves the end in the same transaction, so that one statement sees both or neither. */
  private async afterTheEnd(ctx: RequestContext): Promise<string | undefined> {
    const [stray] = await this.database.transaction(ctx, async (em) => (await em.query('select min(e.number) as number from audit_entry e, audit_head h where e.number > h.number')) as { number: string | null }[]);
    return stray?.number ?? undefined;
  }
}
