import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Backlog } from './backlog.js';
import { JobHandlers } from './handles-job.js';
import { JobRunner } from './job-runner.js';
import { Outbox } from './outbox.js';
import { QueueWorkers } from './queue-workers.js';
import { Queues } from './queues.js';
import { Relay } from './relay.js';

/** For whoever causes work, the outbox; for whoever looks after it, what is left of it. */
@Global()
@Module({ providers: [Backlog, Outbox], exports: [Backlog, Outbox] })
export class JobsModule {}

/** For whoever does it: handlers, runner, relay and queues. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Backlog, Outbox, Queues, JobHandlers, JobRunner, Relay, QueueWorkers],
  exports: [Backlog, Outbox, Queues, JobRunner, Relay, QueueWorkers],
})
export class JobsWorkerModule {}
