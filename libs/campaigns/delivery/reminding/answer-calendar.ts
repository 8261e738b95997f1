import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '#libs/config';
import { inLocale, translate, type Locale } from '#libs/i18n';
import { CalendarSources, type CalendarEntry } from '#libs/organisations';
import { Filings, type DueRow } from '../filing/filings.service.js';

/** Puts the days on which authorities should answer into the calendars of those who follow the petitions. */
@Injectable()
export class AnswerCalendar implements OnModuleInit {
  constructor(
    private readonly sources: CalendarSources,
    private readonly filings: Filings,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.sources.on(async (em, ctx) => (await this.filings.awaited(em, ctx, null)).map((row) => this.entry(row, ctx.locale)));
  }

  private entry({ id, slug, title, target, dueOn, sequence, updatedAt }: DueRow, locale: Locale): CalendarEntry {
    const { publicUrl } = this.config;
    return {
      uid: `answer-${id}@${new URL(publicUrl).hostname}`, url: `${publicUrl}/console/petitions/${slug}/delivery`, sequence, isCalledOff: false, changedAt: updatedAt,
      title: translate(locale, 'campaigns.delivery.calendar', { title, target: inLocale(target, locale) }), startsAt: new Date(`${dueOn}T00:00:00Z`), isWholeDay: true,
    };
  }
}
