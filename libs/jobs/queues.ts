import { createPostgresBackend, Queue, withBackend, Worker, type ConnectionOptions, type Job, type Processor, type WorkerOptions } from 'bullmq';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '#libs/config';
import { queueNames } from '#libs/database';
import type { QueueName } from './define-job.js';

/** Outbox ids, nothing else; a timed job carries none. */
export interface JobData {
  readonly ids?: readonly string[];
}
export type QueueJob = Job<JobData>;

/** The BullMQ queues, on Postgres or, when REDIS_URL is set, on Redis. */
@Injectable()
export class Queues implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly logger = new Logger(Queues.name);
  private readonly opened = new Map<QueueName, Queue<JobData>>();
  private readonly workers: Worker<JobData>[] = [];

  constructor(private readonly config: Config) {}

  get(name: QueueName): Queue<JobData> {
    const known = this.opened.get(name);
    if (known) return known;
    const options = { defaultJobOptions: { attempts: 3, backoff: { type: 'exponential', delay: 1000 }, removeOnComplete: { count: 200 }, removeOnFail: { count: 1000 } } };
    const queue = this.config.redisUrl
      ? new Queue<JobData>(name, { ...options, connection: this.redis() })
      : (new (withBackend(createPostgresBackend).Queue)<JobData>(name, { ...options, connection: this.postgres(2) }) as unknown as Queue<JobData>);
    queue.on('error', (error) => this.logger.warn(`Queue ${name}: ${error.message}`));
    this.opened.set(name, queue);
    return queue;
  }

  all(): Queue<JobData>[] {
    return queueNames.map((name) => this.get(name));
  }

  work(name: QueueName, concurrency: number, process: Processor<JobData>): void {
    const options: Omit<WorkerOptions, 'connection'> = { concurrency, maxStalledCount: 10, stalledInterval: 5_000, lockDuration: 20_000 };
    const worker = this.config.redisUrl
      ? new Worker<JobData>(name, process, { ...options, connection: this.redis() })
      : (new (withBackend(createPostgresBackend).Worker)<JobData>(name, process as never, { ...options, connection: this.postgres(3) }) as unknown as Worker<JobData>);
    worker.on('error', (error) => this.logger.warn(`Worker ${name}: ${error.message}`));
    worker.on('failed', (job, error) => this.logger.error(`Job ${job?.name ?? name} failed: ${error.message}`));
    this.workers.push(worker);
  }

  /** Jobs under way end while the database is still there: it goes in the phase after this one. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.opened.values()].map((queue) => queue.close()));
  }

  private redis(): ConnectionOptions {
    return { url: this.config.redisUrl, maxRetriesPerRequest: null } as ConnectionOptions;
  }

  private postgres(max: number) {
    return { connectionString: this.config.workerDatabaseUrl, options: '-c role=sawt_worker', max, application_name: 'sawt_queue' };
  }
}
