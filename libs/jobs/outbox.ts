import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { JobDefinition } from './define-job.js';

export interface Errand {
  /** The row the job is about. */
  readonly subject: string;
  /** Sealed bytes the job needs and no table keeps; never anything readable. */
  readonly payload?: Buffer;
  /** Not before this moment; at once when unset. */
  readonly runAt?: Date;
}

/** Where a deed leaves the work it causes, in its own transaction: both are kept or neither. */
@Injectable()
export class Outbox {
  async add(em: EntityManager, job: JobDefinition, ...errands: Errand[]): Promise<void> {
    if (errands.length === 0) return;
    await em.query(
      `insert into outbox (job, subject, payload, run_at) select $1, u.subject, u.payload, coalesce(u.run_at, now()) from unnest($2::uuid[], $3::bytea[], $4::timestamptz[]) u(subject, payload, run_at)`,
      [job.name, errands.map((e) => e.subject), errands.map((e) => e.payload ?? null), errands.map((e) => e.runAt ?? null)],
    );
  }
}
