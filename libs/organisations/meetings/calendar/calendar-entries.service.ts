import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Config } from '#libs/config';
import type { RequestContext } from '#libs/context';
import type { Multilingual } from '#libs/database';
import { inLocale, translate } from '#libs/i18n';
import { CoalitionRow } from '../../coalition.entity.js';
import { DecisionRow } from '../../decisions/decision.entity.js';
import { TaskRow } from '../../groups/tasks/task.entity.js';
import { MeetingRow } from '../meeting.entity.js';
import type { CalendarEntry } from './calendar-file.js';
import { CalendarSources } from './calendar-sources.js';

type Account = Extract<RequestContext['actor'], { kind: 'account' }>;
const MOST = 500;

/**
 * What has a date for somebody, as far as row security lets them see it in this transaction: meetings from three months
 * ago on, votes that wait for their organisation, their tasks, and what areas above add. No names of people; of a group's meetings nothing but title and hour.
 */
@Injectable()
export class CalendarEntries {
  constructor(
    private readonly config: Config,
    private readonly sources: CalendarSources,
  ) {}

  async of(em: EntityManager, ctx: RequestContext, account: Account): Promise<CalendarEntry[]> {
    const parts = [await this.meetings(em, ctx), await this.decisions(em, ctx, account), await this.tasks(em, ctx, account), await this.sources.of(em, ctx, account)];
    return parts.flat();
  }

  private async meetings(em: EntityManager, ctx: RequestContext): Promise<CalendarEntry[]> {
    const rows = await em.createQueryBuilder(MeetingRow, 'm').where(`m.endsAt > now() - interval '90 days'`).orderBy('m.startsAt').addOrderBy('m.id').limit(MOST).getMany();
    const coalitions = new Map((await em.findBy(CoalitionRow, { id: In(rows.map(({ coalitionId }) => coalitionId)) })).map(({ id, name }) => [id, name]));
    return rows.map(({ id, coalitionId, groupId, title, place, link, startsAt, endsAt, state, sequence, updatedAt }) => ({
      ...this.named('meeting', id, `meetings/${id}`),
      title: groupId ? inLocale(title, ctx.locale) : `${inLocale(title, ctx.locale)} (${inLocale(coalitions.get(coalitionId) ?? {}, ctx.locale)})`,
      place: groupId ? '' : [inLocale(place, ctx.locale), link].filter(Boolean).join(' '),
      startsAt, endsAt, sequence, isCalledOff: state === 'called_off', changedAt: updatedAt,
    }));
  }

  /** Until their organisation has answered, itself or by proxy. */
  private async decisions(em: EntityManager, ctx: RequestContext, { memberships }: Account): Promise<CalendarEntry[]> {
    const rows = await em
      .createQueryBuilder(DecisionRow, 'd')
      .where(`d.state = 'open'`)
      .andWhere(
        `exists (select 1 from decision_seat s where s.decision_id = d.id and s.organisation_id = any(:organisations::uuid[])
          and not exists (select 1 from decision_vote v where v.decision_id = s.decision_id and v.organisation_id = s.organisation_id)
          and not exists (select 1 from decision_proxy p where p.decision_id = s.decision_id and p.organisation_id = s.organisation_id and p.revoked_at is null))`,
        { organisations: memberships.map(({ organisationId }) => organisationId) },
      )
      .orderBy('d.id')
      .limit(MOST)
      .getMany();
    return rows.map(({ id, title, closesAt, updatedAt }) => ({ ...this.named('decision', id, `decisions/${id}`), title: this.say(ctx, 'vote', title), startsAt: closesAt!, sequence: 0, changedAt: updatedAt }));
  }

  private async tasks(em: EntityManager, ctx: RequestContext, { accountId, memberships }: Account): Promise<CalendarEntry[]> {
    const rows = await em
      .createQueryBuilder(TaskRow, 't')
      .where(`t.state = 'open' and t.dueOn is not null`)
      .andWhere('(t.accountId = :accountId or (t.accountId is null and t.organisationId = any(:organisations::uuid[])))', { accountId, organisations: memberships.map(({ organisationId }) => organisationId) })
      .orderBy('t.id')
      .limit(MOST)
      .getMany();
    return rows.map(({ id, title, dueOn, madeAt }) => ({ ...this.named('task', id, 'tasks'), title: this.say(ctx, 'task', title), startsAt: new Date(`${dueOn}T00:00:00Z`), isWholeDay: true, sequence: 0, changedAt: madeAt }));
  }

  private named(kind: string, id: string, path: string): Pick<CalendarEntry, 'uid' | 'url'> {
    return { uid: `${kind}-${id}@${new URL(this.config.publicUrl).hostname}`, url: `${this.config.publicUrl}/console/${path}` };
  }

  private say({ locale }: RequestContext, kind: 'vote' | 'task', title: Multilingual): string {
    return translate(locale, `organisations.calendar.${kind}`, { title: inLocale(title, locale) });
  }
}
