import { Injectable } from '@nestjs/common';
import { defineTimedJob } from './define-job.js';
import { HandlesJob, type TimedJobHandler } from './handles-job.js';
import { Relay } from './relay.js';

export const reconcileOutbox = defineTimedJob('jobs.reconcileOutbox', 'counting');

/** Hands over again what a queue has lost (a flushed Redis, a worker killed for good). */
@Injectable()
@HandlesJob(reconcileOutbox)
export class ReconcileOutbox implements TimedJobHandler {
  constructor(private readonly relay: Relay) {}

  run(): Promise<void> {
    return this.relay.reconcile();
  }
}
