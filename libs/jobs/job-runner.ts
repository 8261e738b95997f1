import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { definedJobs, type JobDefinition } from './define-job.js';
import { DoneRows } from './done-rows.js';
import { JobHandlers } from './handles-job.js';
import type { OutboxItem } from './outbox.entity.js';

const LEASE = '20 seconds';
const HEARTBEAT = 5_000;
const MOST_TRIES = 12;
/** How often and how far apart the end of a row is written while the database is away. */
const WRITES = { most: 5, apart: 1_000 };

/**
 * Runs outbox rows through their handlers. A row is claimed for 20 s (renewed while it is worked on), deleted
 * as soon as it is done, put back with growing delay when its handler throws, set aside with `failed_at` after 12 tries.
 */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger(JobRunner.name);

  constructor(
    private readonly source: DataSource,
    private readonly handlers: JobHandlers,
  ) {}

  async runTimed(job: JobDefinition): Promise<void> {
    await this.handlers.of(job).run();
  }

  async runItems(job: JobDefinition, ids: readonly string[]): Promise<void> {
    const items = await this.claim(ids);
    if (items.length === 0) return;
    const pulse = setInterval(() => void this.renew(items), HEARTBEAT);
    try {
      const waiting = [...items];
      const done = new DoneRows((ids) => this.finish(ids));
      await Promise.all(Array.from({ length: Math.min(job.atOnce, items.length) }, () => this.workThrough(job, waiting, done)));
      await done.areGone();
    } finally {
      clearInterval(pulse);
    }
  }

  /** Works on everything that is due, in this process, until nothing is; for specs and the command line. */
  async drain(): Promise<void> {
    for (;;) {
      const due = (await this.source.query(`select id, job from outbox where failed_at is null and run_at <= now() and (claimed_until is null or claimed_until < now()) order by id limit 500`)) as { id: string; job: string }[];
      if (due.length === 0) return;
      for (const job of definedJobs()) await this.runItems(job, due.filter((row) => row.job === job.name).map((row) => row.id));
    }
  }

  /** Waits for rows the relay has not committed yet: a queue can be faster, and a row passed over would lie until it is missed. */
  private async claim(ids: readonly string[]): Promise<OutboxItem[]> {
    const [rows] = (await this.source.query(
      `with free as (
         select id, claimed_until is not null or tries > 0 as again from outbox
         where id = any($1::bigint[]) and failed_at is null and (claimed_until is null or claimed_until < now()) order by id for update)
       update outbox o set claimed_until = now() + interval '${LEASE}', taken_at = coalesce(taken_at, now())
       from free where o.id = free.id returning o.id, o.subject, o.payload, o.tries, free.again as "isAgain"`,
      [ids],
    )) as [OutboxItem[], number];
    return rows;
  }

  private async workThrough(job: JobDefinition, waiting: OutboxItem[], done: DoneRows): Promise<void> {
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      try {
        await this.handlers.of(job).run(item);
        done.add(item.id);
      } catch (error) {
        await this.putBack(job, item, error);
      }
    }
  }

  private async putBack(job: JobDefinition, item: OutboxItem, error: unknown): Promise<void> {
    const isLast = item.tries + 1 >= MOST_TRIES;
    this.logger[isLast ? 'error' : 'warn'](`${job.name} failed for outbox ${item.id}, try ${item.tries + 1}: ${error instanceof Error ? (isLast ? error.stack : `${error.name}: ${error.message}`) : 'unknown'}`);
    await this.insist(
      `update outbox set tries = tries + 1, claimed_until = null, taken_at = null, run_at = now() + make_interval(secs => least(3600, power(2, tries + 1))), failed_at = case when $2 then now() end where id = $1 and tries = $3`,
      [item.id, isLast, item.tries],
    );
  }

  private async renew(items: readonly OutboxItem[]): Promise<void> {
    await this.source.query(`update outbox set claimed_until = now() + interval '${LEASE}' where id = any($1::bigint[]) and claimed_until is not null`, [items.map((item) => item.id)]).catch(() => {
      this.logger.warn('A claim could not be renewed; the rows may be worked on twice');
    });
  }

  private async finish(ids: readonly string[]): Promise<void> {
    await this.insist('delete from outbox where id = any($1::bigint[])', [ids]);
  }

  /** Otherwise a moment without the database would leave the row claimed, and a mail already sent would be sent again. */
  private async insist(statement: string, values: unknown[]): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const failure = await this.source.query(statement, values).then(() => undefined, (error: Error) => error);
      if (!failure) return;
      if (attempt === WRITES.most) throw failure;
      await pause(WRITES.apart);
    }
  }
}
