import { Injectable } from '@nestjs/common';
import { addressFaults } from '#libs/auth';
import { NotFound, RateLimits, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, illegalMove, invalidInput, tooManyRequests, type IllegalMove, type InvalidInput, type TooManyRequests } from '#libs/graphql';
import { isLocale, translate } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { CoalitionRow } from '../../coalition.entity.js';
import { AdmissionRules } from '../criteria/admission-rules.service.js';
import { mailApplicant } from './applicant.jobs.js';
import { readApplication } from './application-check.js';
import { ApplicationWriter } from './application-writer.service.js';
import type { ApplyInput } from './application.input.js';
import { ApplicationKept } from './my-application.type.js';
import { daysAfter, UNCONFIRMED_DAYS } from './draft-days.js';

const perClient = { points: 30, seconds: 60 };
const perMailbox = { points: 3, seconds: 86_400 };

/**
 * Takes the application of an organisation that is not here yet. It goes nowhere before somebody opens the link that is mailed
 * to its contact. A known, a new and a too often used address get the same bytes.
 */
@Injectable()
export class ApplyToCoalition {
  constructor(
    private readonly database: Database,
    private readonly limits: RateLimits,
    private readonly rules: AdmissionRules,
    private readonly writer: ApplicationWriter,
    private readonly outbox: Outbox,
  ) {}

  async run(ctx: RequestContext, input: ApplyInput): Promise<ApplicationKept | InvalidInput | IllegalMove | TooManyRequests> {
    const taken = ctx.clientKey ? await this.limits.take('apply', ctx.clientKey, perClient) : undefined;
    if (taken && !taken.isAllowed) return tooManyRequests(ctx, taken.retryAfter);
    const locale = input.locale || ctx.locale;
    return this.database.transaction(ctx, async (em) => {
      const coalition = await em.findOneBy(CoalitionRow, { slug: input.coalition });
      if (!coalition) throw new NotFound();
      const { isOpen } = await this.rules.of(em, coalition.id);
      if (!isOpen) return illegalMove(ctx, 'closed', 'organisations.applying.closed');
      const written = readApplication(ctx, input, await this.writer.offeredBy(em, coalition.id));
      const faults = [...(Array.isArray(written) ? written : []), ...addressFaults(ctx, 'contactEmail', input.contactEmail), ...(isLocale(locale) ? [] : [fault(ctx, 'locale', 'organisations.localeInvalid')])];
      if (faults.length > 0 || Array.isArray(written) || !isLocale(locale)) return invalidInput(ctx, faults);
      const email = input.contactEmail.trim();
      if (await this.isWelcome(coalition.id, email)) {
        const dueAt = daysAfter(await momentOf(em, ctx), UNCONFIRMED_DAYS);
        const { id } = await this.writer.begin(em, { ...written, coalitionId: coalition.id, locale, email, confirmedAt: null, dueAt });
        await this.writer.choose(em, { id, coalitionId: coalition.id }, written);
        await this.outbox.add(em, mailApplicant, { subject: id });
      }
      return Object.assign(new ApplicationKept(), { message: translate(ctx.locale, 'organisations.applying.kept') });
    });
  }

  /** Whether one more mail goes to this mailbox today. */
  private async isWelcome(coalitionId: string, email: string): Promise<boolean> {
    return (await this.limits.take('apply-mailbox', `${coalitionId} ${email.toLowerCase()}`, perMailbox)).isAllowed;
  }
}
