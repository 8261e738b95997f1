import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { AuditEntryRow, AuditHeadRow } from './audit-entry.entity.js';
import { verifyChain, type AuditVerdict, type ChainEnd } from './verify-chain.js';

const PAGE = 2_000;

/** Checks the whole audit log. For the worker's role, which sees all of it. */
@Injectable()
export class AuditChain {
  constructor(private readonly database: Database) {}

  /** Compares with the end kept in the database or, stronger, with ends noted elsewhere at an earlier time. */
  async verify(ctx: RequestContext, noted: readonly ChainEnd[] = []): Promise<AuditVerdict> {
    demand(ctx, 'audit.verify');
    const end = await this.end(ctx);
    return verifyChain(this.entries(ctx), [...noted, end]);
  }

  /** Number and hash of the newest entry, to be noted where the operator of the database cannot write. */
  async end(ctx: RequestContext): Promise<ChainEnd> {
    demand(ctx, 'audit.verify');
    const { number, hash } = await this.database.transaction(ctx, (em) => em.findOneByOrFail(AuditHeadRow, { id: true }));
    return { number, hash };
  }

  private async *entries(ctx: RequestContext): AsyncGenerator<AuditEntryRow> {
    let last = '-9223372036854775808';
    for (;;) {
      const after = last;
      const rows = await this.database.transaction(ctx, (em) => em.find(AuditEntryRow, { where: { number: MoreThan(after) }, order: { number: 'ASC' }, take: PAGE }));
      yield* rows;
      if (rows.length < PAGE) return;
      last = rows.at(-1)!.number;
    }
  }
}
