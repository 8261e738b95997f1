import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { eraseUnconfirmed } from '../mailing.jobs.js';
import { CONFIRM_WITHIN_DAYS } from './subscriber.states.js';

/** Erases requests for the newsletter that nobody confirmed within seven days. */
@Injectable()
@HandlesJob(eraseUnconfirmed)
export class EraseUnconfirmed implements TimedJobHandler {
  constructor(private readonly source: DataSource) {}

  async run(): Promise<void> {
    await this.source.query(`delete from subscriber where state = 'pending' and asked_at < now() - interval '${CONFIRM_WITHIN_DAYS} days'`);
  }
}
