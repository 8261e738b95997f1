import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '#libs/config';
import { Listener, newId } from '#libs/database';
import { definedJobs, type JobDefinition } from './define-job.js';
import { Queues } from './queues.js';

const POLL = 1_000;
/** Most rows handed over at once to a queue, and most that are with it: the rest waits in the outbox, where nothing is lost or handed over twice. */
const MOST = 2_000;
const ROOM = 6_000;
const RECONCILE = 5_000;
/** A row taken but neither claimed nor done for so many seconds was lost by the queue and is handed over again: sooner when the queue holds nothing, soonest when its claim ran out. */
const LOST_AFTER = { busy: 120, idle: 10, claimed: 5 };

/** Carries outbox rows to the queues: woken by NOTIFY, at the latest after a second; hands over again what a queue lost. */
@Injectable()
export class Relay implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Relay.name);
  private readonly listener: Listener;
  private timer?: NodeJS.Timeout;
  private isStopping = false;
  private wake: () => void = () => {};
  private running?: Promise<void>;
  private reconcileAt = 0;

  constructor(
    config: Config,
    private readonly source: DataSource,
    private readonly queues: Queues,
  ) {
    this.listener = new Listener({ url: config.workerDatabaseUrl, role: 'sawt_worker', channel: 'outbox', heard: () => this.wake() });
  }

  start(): void {
    this.listener.start();
    this.running = this.loop();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    this.wake();
    await this.running;
    await this.listener.stop();
  }

  /** Hands over what is due, as far as each queue has room; the number of rows. */
  async relayOnce(): Promise<number> {
    const jobs = definedJobs().filter((job) => !job.isTimed);
    return this.source.transaction(async (em) => {
      const [rows] = (await em.query(
        `with jobs as (select * from unnest($1::text[], $2::text[]) j(job, queue)),
         room as (select queue, ${ROOM} - count(o.id) as rows from jobs j left join outbox o on o.job = j.job and o.taken_at is not null and o.failed_at is null group by queue),
         due as (select d.id from room r cross join lateral (
           select id from outbox where job in (select job from jobs where queue = r.queue) and taken_at is null and failed_at is null and run_at <= now()
           order by id limit least(${MOST}, greatest(0, r.rows)) for update skip locked) d)
         update outbox o set taken_at = now() from due where o.id = due.id returning o.id, o.job`,
        [jobs.map((job) => job.name), jobs.map((job) => job.queue)],
      )) as [{ id: string; job: string }[], number];
      for (const job of jobs) await this.enqueue(job, rows.filter((row) => row.job === job.name).map((row) => row.id));
      return rows.length;
    });
  }

  /** Forgets that lost rows were taken, so that they are relayed again: after a flushed Redis, a job given up, a worker killed for good. */
  async reconcile(): Promise<void> {
    for (const queue of this.queues.all()) {
      const { waiting = 0, active = 0, prioritized = 0 } = await queue.getJobCounts('waiting', 'active', 'prioritized');
      const jobs = definedJobs().filter((job) => job.queue === queue.name && !job.isTimed).map((job) => job.name);
      await this.source.query(
        `update outbox set taken_at = null where job = any($1) and failed_at is null and taken_at is not null
         and case when claimed_until > taken_at then claimed_until < now() - make_interval(secs => $3) else taken_at < now() - make_interval(secs => $2) end`,
        [jobs, waiting + active + prioritized === 0 ? LOST_AFTER.idle : LOST_AFTER.busy, LOST_AFTER.claimed],
      );
    }
  }

  private async enqueue(job: JobDefinition, ids: string[]): Promise<void> {
    const bulk = [];
    // An id of our own each time: without one BullMQ makes a sequence, which this role may not; a former one would be ignored.
    for (let at = 0; at < ids.length; at += job.batch) bulk.push({ name: job.name, data: { ids: ids.slice(at, at + job.batch) }, opts: { jobId: newId() } });
    if (bulk.length > 0) await this.queues.get(job.queue).addBulk(bulk);
  }

  private async loop(): Promise<void> {
    while (!this.isStopping) {
      try {
        while (!this.isStopping && (await this.relayOnce()) >= MOST);
        await this.reconcileNowAndThen();
      } catch (error) {
        this.logger.warn(`The outbox could not be relayed: ${(error as Error).message}`);
      }
      if (!this.isStopping) await this.pause();
    }
  }

  /** By this process's own steady clock: a job of the queue would be lost with the queue. */
  private async reconcileNowAndThen(): Promise<void> {
    if (this.isStopping || performance.now() < this.reconcileAt) return;
    this.reconcileAt = performance.now() + RECONCILE;
    await this.reconcile();
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      this.timer = setTimeout(resolve, POLL);
      this.wake = () => {
        clearTimeout(this.timer);
        resolve();
      };
    });
  }
}
