import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import type { RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { inLocale, translate } from '#libs/i18n';
import { CalendarSources, type CalendarEntry } from '#libs/organisations';
import { canonicalAddress } from '#libs/signatures';
import { ActivityRow } from '../activity.entity.js';
import { personToken } from '../registering/person-blob.js';
import { RegistrationDoor } from '../registering/registration-door.js';
import { activityEntry } from './activity-entry.js';

type Account = Extract<RequestContext['actor'], { kind: 'account' }>;
type Standing = 'confirmed' | 'waiting';
const MOST = 500;
const standings = `
  select r.activity_id as id, r.state from unnest($1::uuid[], $2::bytea[]) u(activity_id, token)
  join activity_registration r on r.activity_id = u.activity_id and r.dedup_token = u.token and r.state in ('confirmed', 'waiting')`;

/**
 * Puts activities into somebody's calendar, from three months ago on: those they have a place at or wait for, known by
 * the address of their account alone, and those that their organisation or the coalition they lead prepares.
 */
@Injectable()
export class ActivityCalendar implements OnModuleInit {
  constructor(
    private readonly sources: CalendarSources,
    private readonly accounts: Accounts,
    private readonly keys: Keys,
    private readonly door: RegistrationDoor,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.sources.on((em, ctx, account) => this.entries(em, ctx, account));
  }

  private async entries(em: EntityManager, ctx: RequestContext, account: Account): Promise<CalendarEntry[]> {
    const prepared = await this.preparedBy(em, account);
    const own = await this.ownOf(em, account);
    const rows = new Map([...prepared, ...own.rows].map((row) => [row.id, row]));
    return [...rows.values()].map((row) => this.entry(ctx, row, own.standings.get(row.id)));
  }

  private preparedBy(em: EntityManager, { memberships, leads }: Account): Promise<ActivityRow[]> {
    const [organisations, coalitions] = [memberships.map(({ organisationId }) => organisationId), leads.map(({ coalitionId }) => coalitionId)];
    return em.createQueryBuilder(ActivityRow, 'a').where(`a.endsAt > now() - interval '90 days'`)
      .andWhere('(a.organisationId = any(:organisations::uuid[]) or (a.organisationId is null and a.coalitionId = any(:coalitions::uuid[])))', { organisations, coalitions })
      .orderBy('a.startsAt').addOrderBy('a.id').limit(MOST).getMany();
  }

  /** The keyed hash of the address differs from activity to activity: each is asked with its own. */
  private async ownOf(em: EntityManager, { accountId }: Account): Promise<{ rows: ActivityRow[]; standings: Map<string, Standing> }> {
    const [account] = await this.accounts.byIds(em, [accountId]);
    const mailbox = account && canonicalAddress(account.email)?.address;
    if (!mailbox) return { rows: [], standings: new Map() };
    return this.door.within(em, async (held) => {
      const ids = (await held.query<{ id: string }[]>(`select id from activity where ends_at > now() - interval '90 days' order by starts_at, id limit 5000`)).map(({ id }) => id);
      const found = await held.query<{ id: string; state: Standing }[]>(standings, [ids, ids.map((id) => personToken(this.keys, id, mailbox))]);
      const known = new Map(found.map(({ id, state }) => [id, state]));
      return { rows: await held.findBy(ActivityRow, { id: In([...known.keys()]) }), standings: known };
    });
  }

  private entry({ locale }: RequestContext, row: ActivityRow, standing: Standing | undefined): CalendarEntry {
    const { publicUrl } = this.config;
    const entry = activityEntry(row, locale, publicUrl, { showsLink: standing !== 'waiting', elsewhere: `${publicUrl}/console/activities/${row.id}` });
    return standing === 'waiting' ? { ...entry, title: translate(locale, 'campaigns.activities.calendar.waiting', { title: inLocale(row.title, locale) }) } : entry;
  }
}
