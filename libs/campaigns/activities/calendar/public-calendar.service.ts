import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import { NotFound, type RequestContext } from '#libs/context';
import { sha256 } from '#libs/crypto';
import { Database } from '#libs/database';
import { inLocale } from '#libs/i18n';
import { calendarFile, CoalitionRow } from '#libs/organisations';
import { ActivityRow } from '../activity.entity.js';
import { Activities } from '../reading/activities.service.js';
import { activityEntry } from './activity-entry.js';

const MOST = 500;

/** Announced public activities as calendar programs read them: one, or all of a coalition from three months ago on. */
@Injectable()
export class PublicCalendar {
  constructor(
    private readonly database: Database,
    private readonly activities: Activities,
    private readonly config: Config,
  ) {}

  /** Throws NotFound for what is not announced to everybody. */
  async ofActivity(ctx: RequestContext, slug: string): Promise<CalendarAnswer> {
    const row = await this.activities.bySlug(ctx, slug);
    if (!row) throw new NotFound();
    return this.answer(ctx, inLocale(row.title, ctx.locale), [row]);
  }

  async ofCoalition(ctx: RequestContext, slug: string): Promise<CalendarAnswer> {
    const { coalition, rows } = await this.database.transaction(ctx, async (em) => ({
      coalition: await em.findOneBy(CoalitionRow, { slug }),
      rows: await em.createQueryBuilder(ActivityRow, 'a').innerJoin(CoalitionRow, 'c', 'c.id = a.coalitionId and c.slug = :slug', { slug })
        .where(`a.audience = 'public' and a.state <> 'planned' and a.announcedAt is not null and a.endsAt > now() - interval '90 days'`).orderBy('a.startsAt').addOrderBy('a.id').limit(MOST).getMany(),
    }));
    if (!coalition) throw new NotFound();
    return this.answer(ctx, inLocale(coalition.name, ctx.locale), rows);
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
