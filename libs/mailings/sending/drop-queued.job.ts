import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { dropQueued } from '../mailing.jobs.js';
import { SendLog } from './send-log.js';

/** After a cancellation, skips whoever is still queued. */
@Injectable()
@HandlesJob(dropQueued)
export class DropQueued implements JobHandler {
  constructor(private readonly log: SendLog) {}

  run({ subject }: OutboxItem): Promise<void> {
    return this.log.dropQueued(subject);
  }
}
