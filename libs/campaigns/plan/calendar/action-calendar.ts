import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '#libs/config';
import { may, type RequestContext } from '#libs/context';
import { inLocale, translate } from '#libs/i18n';
import { CalendarSources, type CalendarEntry } from '#libs/organisations';
import { CoordinatedActionRow } from '../actions/coordinated-action.entity.js';
import { dayAfter } from '../plan-words.js';

const MOST = 500;

/** Puts coordinated actions and the ends of their embargoes into the calendars of those who belong to the coalition, from three months ago on. */
@Injectable()
export class ActionCalendar implements OnModuleInit {
  constructor(
    private readonly sources: CalendarSources,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.sources.on((em, ctx) => this.entries(em, ctx));
  }

  private async entries(em: EntityManager, ctx: RequestContext): Promise<CalendarEntry[]> {
    const rows = await em.createQueryBuilder(CoordinatedActionRow, 'a').where(`coalesce(a.endsOn, a.startsOn) > now()::date - 90`).orderBy('a.startsOn').addOrderBy('a.id').limit(MOST).getMany();
    const inside = rows.filter(({ coalitionId }) => may(ctx, 'campaign.read', { coalitionId }));
    return inside.flatMap((row) => [this.action(ctx, row), ...(row.embargoUntil ? [this.embargo(ctx, row, row.embargoUntil)] : [])]);
  }

  private action({ locale }: RequestContext, row: CoordinatedActionRow): CalendarEntry {
    const { title, startsOn, endsOn } = row;
    // The day after the last one: as calendars count whole days.
    const endsAt = endsOn ? { endsAt: new Date(`${dayAfter(endsOn, 1)}T00:00:00Z`) } : {};
    return { ...this.common('action', row), title: translate(locale, 'campaigns.plan.calendar.action', { title: inLocale(title, locale) }), startsAt: new Date(`${startsOn}T00:00:00Z`), ...endsAt, isWholeDay: true };
  }

  private embargo({ locale }: RequestContext, row: CoordinatedActionRow, at: Date): CalendarEntry {
    return { ...this.common('embargo', row), title: translate(locale, 'campaigns.plan.calendar.embargo', { title: inLocale(row.title, locale) }), startsAt: at };
  }

  private common(kind: 'action' | 'embargo', { id, campaignId, sequence, state, updatedAt }: CoordinatedActionRow): Omit<CalendarEntry, 'title' | 'startsAt'> {
    const { publicUrl } = this.config;
    return { uid: `${kind}-${id}@${new URL(publicUrl).hostname}`, url: `${publicUrl}/console/campaigns/${campaignId}`, sequence, isCalledOff: state === 'called_off', changedAt: updatedAt };
  }
}
