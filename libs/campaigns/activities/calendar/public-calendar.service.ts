import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import { NotFound, type RequestContext } from '#libs/context';
import { sha256 } from '#libs/crypto';
import { Database } from '#libs/database';
import { inLocale } from '#libs/i18n';
import { calendarFile, Coalitions, Organisations } from '#libs/organisations';
import { ActivityRow } from '../activity.entity.js';
import { Activities, isShown } from '../reading/activities.service.js';
import { activityEntry } from './activity-entry.js';

const MOST = 500;

/** Announced public activities as calendar programs read them: one, or all of a coalition or an organisation from three months ago on. */
@Injectable()
export class PublicCalendar {
  constructor(
    private readonly database: Database,
    private readonly activities: Activities,
    private readonly coalitions: Coalitions,
    private readonly organisations: Organisations,
    private readonly config: Config,
  ) {}

  /** Throws NotFound for what is not announced to everybody. */
  async ofActivity(ctx: RequestContext, slug: string): Promise<CalendarAnswer> {
    const row = await this.activities.bySlug(ctx, slug);
    if (!row) throw new NotFound();
    return this.answer(ctx, inLocale(row.title, ctx.locale), [row]);
  }

  async ofCoalition(ctx: RequestContext, slug: string): Promise<CalendarAnswer> {
    const coalition = await this.coalitions.bySlug(ctx, slug);
    if (!coalition) throw new NotFound();
    return this.answer(ctx, inLocale(coalition.name, ctx.locale), await this.lately(ctx, { coalitionId: coalition.id }));
  }

  async ofOrganisation(ctx: RequestContext, slug: string): Promise<CalendarAnswer> {
    const organisation = await this.organisations.bySlug(ctx, slug);
    if (!organisation) throw new NotFound();
    return this.answer(ctx, inLocale(organisation.name, ctx.locale), await this.lately(ctx, { organisationId: organisation.id }));
  }

  private lately(ctx: RequestContext, host: { coalitionId: string } | { organisationId: string }): Promise<ActivityRow[]> {
    return this.database.transaction(ctx, (em) =>
      em.createQueryBuilder(ActivityRow, 'a').where(host).andWhere(isShown).andWhere(`a.endsAt > now() - interval '90 days'`).orderBy('a.startsAt').addOrderBy('a.id').limit(MOST).getMany());
  }

  private answer({ locale }: RequestContext, name: string, rows: readonly ActivityRow[]): CalendarAnswer {
    const file = calendarFile(name, rows.map((row) => activityEntry(row, locale, this.config.publicUrl, { showsLink: false })));
    return { file, etag: `"${sha256(Buffer.from(file)).toString('base64url')}"` };
  }
}

export interface CalendarAnswer {
  readonly file: string;
  readonly etag: string;
}
