export { JobsModule, JobsWorkerModule } from './jobs.module.js';
export { defineJob, defineTimedJob, type JobDefinition, type QueueName } from './define-job.js';
export { HandlesJob, type JobHandler, type TimedJobHandler } from './handles-job.js';
export { JobRunner } from './job-runner.js';
export { Outbox, type Errand } from './outbox.js';
export { OutboxRow, type OutboxItem } from './outbox.entity.js';
export { QueueWorkers } from './queue-workers.js';
export { Queues } from './queues.js';
export { Relay } from './relay.js';
