import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { NotFound, RateLimits, type RateLimit, type RequestContext } from '#libs/context';
import { readToken, sha256 } from '#libs/crypto';
import { Database } from '#libs/database';
import { translate } from '#libs/i18n';
import { Actors } from '../../members/actors.service.js';
import { CalendarEntries } from './calendar-entries.service.js';
import { calendarFile } from './calendar-file.js';
import { CalendarFeedRow } from './calendar-feed.entity.js';

/** Programs ask a few times an hour. */
const perFeed: RateLimit = { points: 120, seconds: 3_600 };
const wrongOnes: RateLimit = { points: 30, seconds: 600 };

/** The calendar of whoever's secret address this is, with the rights of this moment. */
@Injectable()
export class CalendarFeed {
  constructor(
    private readonly database: Database,
    private readonly actors: Actors,
    private readonly accounts: Accounts,
    private readonly entries: CalendarEntries,
    private readonly limits: RateLimits,
  ) {}

  /** The file and its ETag, or the seconds to wait. Throws NotFound for an address that is not in force. */
  async of(ctx: RequestContext, token: string): Promise<{ file: string; etag: string } | { retryAfter: number }> {
    const link = readToken(token);
    const stranger: RequestContext = { ...ctx, actor: { kind: 'anonymous' } };
    const answer = link && (await this.database.transaction(stranger, (em) => this.read(em, ctx, link)));
    if (typeof answer === 'string') return { file: answer, etag: `"${sha256(Buffer.from(answer)).toString('base64url')}"` };
    if (answer) return answer;
    const { isAllowed, retryAfter } = await this.limits.take('calendar.wrong', ctx.clientKey ?? 'unknown', wrongOnes);
    if (!isAllowed) return { retryAfter };
    throw new NotFound();
  }

  private async read(em: EntityManager, ctx: RequestContext, { id: accountId, hash: tokenHash }: { id: string; hash: Buffer }): Promise<string | { retryAfter: number } | undefined> {
    await em.query(`select set_config('app.calendar', $1, true)`, [tokenHash.toString('hex')]);
    if (!(await em.existsBy(CalendarFeedRow, { accountId, tokenHash }))) return undefined;
    const { isAllowed, retryAfter } = await this.limits.take('calendar', tokenHash.toString('hex'), perFeed);
    if (!isAllowed) return { retryAfter };
    const actor = await this.actors.ofAccount(em, { accountId, sessionId: 'calendar' });
    const [account] = await this.accounts.byIds(em, [accountId]);
    const theirs: RequestContext = { ...ctx, actor, locale: account!.locale };
    await this.database.act(em, theirs);
    return calendarFile(translate(theirs.locale, 'organisations.calendar.name'), await this.entries.of(em, theirs, actor));
  }
}
