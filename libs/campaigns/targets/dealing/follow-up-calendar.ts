import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { Config } from '#libs/config';
import { inLocale, translate, type Locale } from '#libs/i18n';
import { CalendarSources, type CalendarEntry } from '#libs/organisations';
import { AdvocacyTargetRow } from '../directory/advocacy-target.entity.js';
import { AdvocacyContactRow } from './advocacy-contact.entity.js';

const MOST = 200;

/** Puts what somebody promised a target to do next into their own calendar, until it is done. */
@Injectable()
export class FollowUpCalendar implements OnModuleInit {
  constructor(
    private readonly sources: CalendarSources,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.sources.on((em, { locale }, { accountId }) => this.entries(em, locale, accountId));
  }

  private async entries(em: EntityManager, locale: Locale, accountId: string): Promise<CalendarEntry[]> {
    const rows = await em.find(AdvocacyContactRow, { where: { accountId, followUpOn: Not(IsNull()), followedUpAt: IsNull() }, order: { followUpOn: 'ASC' }, take: MOST });
    const targets = new Map((await em.findBy(AdvocacyTargetRow, { id: In(rows.map((row) => row.targetId)) })).map((row) => [row.id, row]));
    const { publicUrl } = this.config;
    return rows.map(({ id, targetId, followUpOn, recordedAt }) => ({
      uid: `follow-up-${id}@${new URL(publicUrl).hostname}`, url: `${publicUrl}/console/targets/${targetId}#${id}`, sequence: 0, changedAt: recordedAt, isWholeDay: true,
      startsAt: new Date(`${followUpOn!}T00:00:00Z`), title: translate(locale, 'campaigns.targets.calendar', { target: inLocale(targets.get(targetId)?.name ?? {}, locale) }),
    }));
  }
}
