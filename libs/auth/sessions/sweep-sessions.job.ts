import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { defineTimedJob, HandlesJob, type TimedJobHandler } from '#libs/jobs';

export const sweepSessions = defineTimedJob('auth.sweepSessions', 'counting');

/** Erases sessions a week after they ended and links a day after they expired; once an hour is enough. */
@Injectable()
@HandlesJob(sweepSessions)
export class SweepSessions implements TimedJobHandler {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.transaction(systemContext(newId()), async (em) => {
      await em.query(`delete from session where least(revoked_at, expires_at) < now() - interval '7 days'`);
      await em.query(`delete from account_token where expires_at < now() - interval '1 day'`);
    });
  }
}
