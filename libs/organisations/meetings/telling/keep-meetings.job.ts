import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { HandlesJob, Outbox, type TimedJobHandler } from '#libs/jobs';
import { makeAhead } from '../series/make-ahead.js';
import { MeetingSeriesRow } from '../series/meeting-series.entity.js';
import { announceAgenda, keepMeetings } from './meeting.jobs.js';

const name = 'organisations.keepMeetings';

/** Agendas whose day has come, of meetings that have one. */
const due = `
  update meeting m set agenda_sent_at = date_trunc('milliseconds', now())
  where m.state = 'planned' and m.agenda_sent_at is null and m.starts_at > now() and m.starts_at <= now() + make_interval(days => m.notice_days)
    and exists (select 1 from meeting_item i where i.meeting_id = m.id)
  returning m.id`;

@Injectable()
@HandlesJob(keepMeetings)
export class KeepMeetings implements TimedJobHandler {
  private readonly logger = new Logger(KeepMeetings.name);

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async run(): Promise<void> {
    const ctx = systemContext(name);
    const going = await this.database.transaction(ctx, (em) => em.createQueryBuilder(MeetingSeriesRow, 's').where('(s.untilOn is null or s.untilOn >= now()::date)').andWhere(`not exists (select 1 from working_group g where g.id = s.group_id and g.state = 'closed')`).orderBy('s.id').getMany());
    for (const { id } of going) {
      try {
        await this.database.transaction(ctx, (em) => this.keep(em, id));
      } catch (error) {
        this.logger.error(`Series ${id}: ${error instanceof Error ? error.stack : 'unknown'}`);
      }
    }
    await this.database.transaction(ctx, async (em) => {
      const [sent] = await em.query<[{ id: string }[], number]>(due);
      await this.outbox.add(em, announceAgenda, ...sent.map((meeting) => ({ subject: meeting.id })));
    });
  }

  /** By the rule of this moment: one that ends the series at the same time waits, or is waited for. */
  private async keep(em: EntityManager, id: string): Promise<void> {
    const series = await em.createQueryBuilder(MeetingSeriesRow, 's').where('s.id = :id', { id }).setLock('pessimistic_write').getOneOrFail();
    await makeAhead(em, series, await momentOf(em, systemContext(name)));
  }
}
