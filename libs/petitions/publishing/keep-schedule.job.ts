import { Injectable, Logger } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { defineTimedJob, HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { PetitionRow } from '../petition.entity.js';
import { OpenPetition } from './open-petition.service.js';
import { PetitionCourse } from './petition-course.service.js';

export const keepSchedule = defineTimedJob('petitions.keepSchedule', 'counting');
type Due = { id: string; verb: 'open' | 'close' };

/** Opens scheduled petitions whose moment has come and closes those that have ended. One that cannot stays, and is tried again. */
@Injectable()
@HandlesJob(keepSchedule)
export class KeepSchedule implements TimedJobHandler {
  private readonly logger = new Logger(KeepSchedule.name);

  constructor(
    private readonly db: Database,
    private readonly opening: OpenPetition,
    private readonly course: PetitionCourse,
  ) {}

  async run(): Promise<void> {
    const ctx = systemContext('petitions.keepSchedule');
    const due = await this.db.transaction(ctx, (em) =>
      em.query<Due[]>(
        `select id, case when state = 'scheduled' then 'open' else 'close' end as verb from petition
         where not is_imported and ((state = 'scheduled' and opens_at <= now()) or (state in ('open', 'paused') and closes_at <= now())) order by id limit 500`,
      ));
    for (const { id, verb } of due) await this.move(id, verb);
  }

  private async move(id: string, verb: Due['verb']): Promise<void> {
    const ctx = systemContext(`petitions.keepSchedule ${id}`);
    try {
      const answer = verb === 'open' ? await this.opening.run(ctx, id) : await this.course.close(ctx, id);
      if (!(answer instanceof PetitionRow)) this.logger.warn(`Petition ${id} could not ${verb}: ${answer.code}`);
    } catch (error) {
      this.logger.error(`Petition ${id} could not ${verb}: ${error instanceof Error ? error.stack : 'unknown'}`);
    }
  }
}
