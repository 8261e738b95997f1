import type { queueNames } from '#libs/database';

export type QueueName = (typeof queueNames)[number];

export interface JobDefinition {
  /** `area.verb` */
  readonly name: string;
  readonly queue: QueueName;
  /** Most outbox rows carried by one job. */
  readonly batch: number;
  /** How many rows of one job are worked on at the same time. */
  readonly atOnce: number;
  /** True when a clock starts it and no outbox row stands behind it. */
  readonly isTimed: boolean;
}

const defined = new Map<string, JobDefinition>();

function define(job: JobDefinition): JobDefinition {
  if (defined.has(job.name)) throw new Error(`Job ${job.name} is defined twice`);
  defined.set(job.name, job);
  return job;
}

/** A job caused by an outbox row. Its handler gets one row at a time and must survive running twice. */
export function defineJob(name: string, queue: QueueName, { batch = 100, atOnce = 8 } = {}): JobDefinition {
  return define({ name, queue, batch, atOnce, isTimed: false });
}

/** A job started by the clock; when, is listed in apps/worker/timed-jobs.ts. */
export function defineTimedJob(name: string, queue: QueueName): JobDefinition {
  return define({ name, queue, batch: 1, atOnce: 1, isTimed: true });
}

export function definedJobs(): readonly JobDefinition[] {
  return [...defined.values()];
}
