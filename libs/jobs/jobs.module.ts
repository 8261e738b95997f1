import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobHandlers } from './handles-job.js';
import { JobRunner } from './job-runner.js';
import { Outbox } from './outbox.js';
import { QueueWorkers } from './queue-workers.js';
import { Queues } from './queues.js';
import { Relay } from './relay.js';

/** For whoever causes work: the outbox. */
@Global()
@Module({ providers: [Outbox], exports: [Outbox] })
export class JobsModule {}

/** For whoever does it: handlers, runner, relay and queues. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Outbox, Queues, JobHandlers, JobRunner, Relay, QueueWorkers],
  exports: [Outbox, Queues, JobRunner, Relay, QueueWorkers],
})
export class JobsWorkerModule {}
