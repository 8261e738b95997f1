import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { queueNames } from '#libs/database';
import { definedJobs, type JobDefinition, type QueueName } from './define-job.js';
import { JobRunner } from './job-runner.js';
import { Queues, type QueueJob } from './queues.js';
import { Relay } from './relay.js';

const concurrency: Record<QueueName, number> = { confirmations: 4, newsletters: 2, letters: 1, counting: 1, exports: 1 };

const CHECK_CLOCK = 10_000;

/** Starts the relay, a worker per queue and the clock of the timed jobs, which it sets again when the queue has lost it or another clock went wrong. */
@Injectable()
export class QueueWorkers implements BeforeApplicationShutdown {
  private readonly logger = new Logger(QueueWorkers.name);
  private clock?: NodeJS.Timeout;

  constructor(
    private readonly queues: Queues,
    private readonly runner: JobRunner,
    private readonly relay: Relay,
  ) {}

  /** `timed` gives the milliseconds between two starts of each timed job. */
  async start(timed: readonly (readonly [JobDefinition, number])[]): Promise<void> {
    await this.schedule(timed);
    for (const name of queueNames) this.queues.work(name, concurrency[name], (job) => this.process(job));
    this.relay.start();
    this.clock = setInterval(() => void this.setClock(timed).catch((error: Error) => this.logger.warn(`The timed jobs could not be looked after: ${error.message}`)), CHECK_CLOCK);
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.clock);
  }

  private async process({ name, data }: QueueJob): Promise<void> {
    const job = definedJobs().find((definition) => definition.name === name);
    if (!job) throw new Error(`Nobody knows the job ${name}`);
    await (job.isTimed ? this.runner.runTimed(job) : this.runner.runItems(job, data.ids ?? []));
  }

  private async schedule(timed: readonly (readonly [JobDefinition, number])[]): Promise<void> {
    const unplanned = definedJobs().filter((job) => job.isTimed && !timed.some(([planned]) => planned === job));
    if (unplanned.length > 0) throw new Error(`Timed jobs without a time: ${unplanned.map((job) => job.name).join(', ')}`);
    for (const queue of this.queues.all()) {
      const wanted = new Set(timed.map(([job]) => job.name));
      for (const { key } of await queue.getJobSchedulers()) if (!wanted.has(key)) await queue.removeJobScheduler(key);
    }
    for (const [job, every] of timed) await this.plan(job, every);
  }

  /** A timed job that is not planned any more, or for a time that cannot be right, is planned again. */
  async setClock(timed: readonly (readonly [JobDefinition, number])[]): Promise<void> {
    for (const [job, every] of timed) {
      const planned = await this.queues.get(job.queue).getJobScheduler(job.name);
      if (!planned?.next || planned.next > Date.now() + 2 * every) await this.plan(job, every);
    }
  }

  private async plan(job: JobDefinition, every: number): Promise<void> {
    await this.queues.get(job.queue).upsertJobScheduler(job.name, { every }, { name: job.name, data: {}, opts: { removeOnComplete: { count: 5 } } });
  }
}
