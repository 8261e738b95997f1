import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { DeliverNotice } from '#libs/organisations';
import type { ActivityState } from '../activity.states.js';
import { ActivityMails, type Sealed } from './activity-mails.service.js';
import { ActivityNoticeRow } from './activity-notice.entity.js';
import { sendActivityNotice } from './activity.jobs.js';

interface Found extends Sealed {
  readonly activityState: ActivityState;
  readonly moves: number;
  readonly isAhead: boolean;
}
const find = `
  select r.id as "registrationId", r.activity_id as "activityId", r.locale, r.state, c.sealed, a.state as "activityState", a.moves, a.starts_at > now() as "isAhead"
  from activity_registration r join activity_contact c on c.registration_id = r.id join activity a on a.id = r.activity_id where r.id = $1`;

/** Mails one notice, once; one that comes too late, or was overtaken by another change, is dropped. */
@Injectable()
@HandlesJob(sendActivityNotice)
export class SendActivityNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly mails: ActivityMails,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, ActivityNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, notice: ActivityNoticeRow) {
    const [found] = await em.query<Found[]>(find, [notice.registrationId]);
    if (!found || isLate(notice, found)) return undefined;
    return this.mails.write(em, notice.kind === 'enrolled' && found.state === 'waiting' ? 'enrolled_waiting' : notice.kind, found);
  }
}

function isLate({ kind, sequence }: ActivityNoticeRow, { state, activityState, moves, isAhead }: Found): boolean {
  if (!isAhead || (state !== 'confirmed' && state !== 'waiting')) return true;
  if (kind === 'called_off') return activityState !== 'called_off';
  if (activityState !== 'planned' && activityState !== 'announced') return true;
  if (kind === 'moved' || kind === 'reminder') return sequence < moves || (kind === 'reminder' && state !== 'confirmed');
  return kind === 'moved_up' && state !== 'confirmed';
}
