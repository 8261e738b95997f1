import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { validate } from 'uuid';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { pageSize, readCursor, toPage, type Page } from '#libs/graphql';
import { MeetingItemRow } from '../agenda/meeting-item.entity.js';
import { maySteer, type Circle } from '../meeting.access.js';
import { MeetingRow } from '../meeting.entity.js';
import { toItem, toMeeting, type Meeting, type MeetingItem } from '../meeting.type.js';
import { MeetingOutcomeRow } from '../minutes/meeting-outcome.entity.js';
import { MeetingSeriesRow } from '../series/meeting-series.entity.js';
import type { MeetingsArgs } from './meetings.input.js';

/** Reads meetings as far as row security lets the actor see them: those of their coalitions, and of the groups in which they sit. */
@Injectable()
export class Meetings {
  constructor(private readonly database: Database) {}

  async list(ctx: RequestContext, args: MeetingsArgs): Promise<Page<Meeting>> {
    demand(ctx, 'meeting.read');
    const isPast = args.time === 'past';
    return this.database.transaction(ctx, async (em) => {
      const now = await momentOf(em, ctx);
      const order = isPast ? 'DESC' : 'ASC';
      const query = em.createQueryBuilder(MeetingRow, 'm').where(isPast ? 'm.endsAt <= :now' : 'm.endsAt > :now', { now }).orderBy('m.startsAt', order).addOrderBy('m.id', order).limit(pageSize(args) + 1);
      if (args.coalitionId) query.andWhere('m.coalitionId = :coalitionId', { coalitionId: args.coalitionId });
      if (args.groupId) query.andWhere('m.groupId = :groupId', { groupId: args.groupId });
      const [at, id] = readCursor(args) ?? [];
      if (at && id && validate(id) && !Number.isNaN(Date.parse(at))) query.andWhere(`(m.startsAt, m.id) ${isPast ? '<' : '>'} (:at::timestamptz, :id::uuid)`, { at, id });
      return toPage(await query.getMany(), args, toMeeting, (row) => [row.startsAt.toISOString(), row.id]);
    });
  }

  async byId(ctx: RequestContext, id: string): Promise<MeetingRow | null> {
    demand(ctx, 'meeting.read');
    return validate(id) ? this.database.transaction(ctx, (em) => em.findOneBy(MeetingRow, { id })) : null;
  }

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<MeetingRow[]> {
    return this.database.transaction(ctx, (em) => em.find(MeetingRow, { where: { id: In([...ids]) }, order: { startsAt: 'DESC' } }));
  }

  /** Those that go on, by their first day. Throws NotFound for what is no id. */
  async series(ctx: RequestContext, coalitionId: string): Promise<MeetingSeriesRow[]> {
    demand(ctx, 'meeting.read');
    if (!validate(coalitionId)) throw new NotFound();
    return this.database.transaction(ctx, (em) =>
      em.createQueryBuilder(MeetingSeriesRow, 's').where('s.coalitionId = :coalitionId and (s.untilOn is null or s.untilOn >= now()::date)', { coalitionId }).orderBy('s.startsOn').addOrderBy('s.id').limit(50).getMany());
  }

  async items(ctx: RequestContext, meeting: MeetingRow): Promise<MeetingItem[]> {
    return this.database.transaction(ctx, async (em) => {
      const reads = meeting.minutesState !== 'draft' || (await maySteer(em, ctx, meeting));
      const rows = await em.find(MeetingItemRow, { where: { meetingId: meeting.id }, order: { position: 'ASC', id: 'ASC' } });
      return rows.map((row) => toItem(row, reads));
    });
  }

  /** What was said in general; nothing while it is a draft of those who prepare the meetings. */
  async minutes(ctx: RequestContext, meeting: MeetingRow): Promise<MeetingRow['minutes']> {
    return meeting.minutesState !== 'draft' || (await this.mayPrepare(ctx, meeting)) ? meeting.minutes : {};
  }

  async mayPrepare(ctx: RequestContext, circle: Circle): Promise<boolean> {
    return this.database.transaction(ctx, (em) => maySteer(em, ctx, circle));
  }

  async outcomes(ctx: RequestContext, meetingId: string): Promise<MeetingOutcomeRow[]> {
    return this.database.transaction(ctx, (em) => em.find(MeetingOutcomeRow, { where: { meetingId }, order: { madeAt: 'ASC', id: 'ASC' } }));
  }
}
