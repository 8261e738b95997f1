import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { defineTimedJob, HandlesJob, type TimedJobHandler } from '#libs/jobs';

export const sweepInvitations = defineTimedJob('organisations.sweepInvitations', 'counting');

/** Erases invitations, with the name and address in them, thirty days after they were accepted, revoked or expired; once an hour is enough. */
@Injectable()
@HandlesJob(sweepInvitations)
export class SweepInvitations implements TimedJobHandler {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.transaction(systemContext(newId()), (em) => em.query(`delete from invitation where least(accepted_at, revoked_at, expires_at) < now() - interval '30 days'`));
  }
}
