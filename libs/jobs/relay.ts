import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '#libs/config';
import { Listener, newId } from '#libs/database';
import { definedJobs, type JobDefinition } from './define-job.js';
import { Queues } from './queues.js';

const POLL = 1_000;
const MOST = 2_000;
/** A row taken but neither claimed nor done after this long was lost by the queue and is handed over again. */
const LOST_AFTER = '2 minutes';

/** Carries outbox rows to the queues: woken by NOTIFY, at the latest after a second; hands over again what a queue lost. */
@Injectable()
export class Relay implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Relay.name);
  private readonly listener: Listener;
  private timer?: NodeJS.Timeout;
  private isStopping = false;
  private wake: () => void = () => {};
  private running?: Promise<void>;

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

  /** Hands over all that is due; the number of rows. */
  async relayOnce(): Promise<number> {
    return this.source.transaction(async (em) => {
      const [rows] = (await em.query(
        `with due as (select id from outbox where taken_at is null and failed_at is null and run_at <= now() order by id limit ${MOST} for update skip locked)
         update outbox o set taken_at = now() from due where o.id = due.id returning o.id, o.job`,
      )) as [{ id: string; job: string }[], number];
      for (const job of definedJobs()) await this.enqueue(job, rows.filter((row) => row.job === job.name).map((row) => row.id));
      return rows.length;
    });
  }

  /** Forgets that lost rows were taken, so that they are relayed again. */
  async reconcile(): Promise<void> {
    await this.source.query(
      `update outbox set taken_at = null, claimed_until = null where failed_at is null and taken_at < now() - interval '${LOST_AFTER}' and (claimed_until is null or claimed_until < now())`,
    );
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
        while (!this.isStopping && (await this.relayOnce()) === MOST);
      } catch (error) {
        this.logger.warn(`The outbox could not be relayed: ${(error as Error).message}`);
      }
      if (!this.isStopping) await this.pause();
    }
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
