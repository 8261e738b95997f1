import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** How much of one job is still to be done. */
export interface JobBacklog {
  readonly job: string;
  /** Due, and nobody works on it yet. */
  readonly waiting: number;
  readonly underWay: number;
  /** Not due yet, or put back after a failure. */
  readonly later: number;
  /** Set aside after its last try. */
  readonly failed: number;
  /** When the oldest of those waiting became due. */
  readonly oldestAt: Date | null;
}
/** Work set aside after its last try; the log says why under this number. */
export interface FailedItem {
  readonly id: string;
  readonly job: string;
  readonly tries: number;
  readonly failedAt: Date;
}

/** What is left of the outbox, told from its times and numbers alone: the same whether the queue is in Postgres or in Redis. */
@Injectable()
export class Backlog {
  async byJob(em: EntityManager): Promise<JobBacklog[]> {
    return (await em.query(
      `select job, count(*) filter (where waits)::int as waiting, count(*) filter (where works)::int as "underWay",
         count(*) filter (where failed_at is null and not waits and not works)::int as later, count(failed_at)::int as failed, min(run_at) filter (where waits) as "oldestAt"
       from (select job, run_at, failed_at, failed_at is null and coalesce(claimed_until > now(), false) as works,
               failed_at is null and run_at <= now() and (claimed_until is null or claimed_until <= now()) as waits from outbox) o
       group by job order by job`,
    )) as JobBacklog[];
  }

  /** The newest first. */
  async failed(em: EntityManager, most: number): Promise<FailedItem[]> {
    return (await em.query('select id, job, tries, failed_at as "failedAt" from outbox where failed_at is not null order by failed_at desc, id desc limit $1', [most])) as FailedItem[];
  }

  /** Lets failed work begin anew, with all its tries; how many there were. */
  async retry(em: EntityManager, ids: readonly string[]): Promise<number> {
    const [, count] = (await em.query('update outbox set failed_at = null, tries = 0, taken_at = null, claimed_until = null, run_at = now() where failed_at is not null and id = any($1::bigint[])', [ids])) as [unknown, number];
    return count;
  }
}
