import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { RateLimits, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, tooManyRequests, type FieldFault, type IllegalMove, type InvalidInput, type TooManyRequests } from '#libs/graphql';
import { isLocale, translate, type Locale } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { canonicalAddress, CheckYourEmail } from '#libs/signatures';
import { ActivityRow } from '../activity.entity.js';
import { cannotDo } from '../activity.errors.js';
import { answerRegistration } from '../telling/activity.jobs.js';
import { makeLinkSecrets, personToken, sealPerson } from './person-blob.js';
import { PersonCheck, type CheckedPerson } from './person-check.service.js';
import { RegistrationDoor } from './registration-door.js';
import { FORGET_CONTACT, KEEP_CONTACT, KEEP_REQUEST } from './registration.statements.js';
import type { RegisterInput } from './registering.input.js';

const perClient = { points: 30, seconds: 60 };

/**
 * Takes a wish to come to a public activity; nothing is sent but a mail that asks whether it was meant, and no place is
 * taken before. A new and a known address do the same work and get the same bytes; only the mailbox learns more.
 */
@Injectable()
export class Register {
  constructor(
    private readonly limits: RateLimits,
    private readonly database: Database,
    private readonly check: PersonCheck,
    private readonly keys: Keys,
    private readonly door: RegistrationDoor,
    private readonly outbox: Outbox,
  ) {}

  async run(ctx: RequestContext, input: RegisterInput): Promise<CheckYourEmail | InvalidInput | IllegalMove | TooManyRequests> {
    const limit = ctx.clientKey ? await this.limits.take('activity.register', ctx.clientKey, perClient) : undefined;
    if (limit && !limit.isAllowed) return tooManyRequests(ctx, limit.retryAfter);
    const { activity, now } = await this.find(ctx, input.activity);
    if (!activity) return invalidInput(ctx, [fault(ctx, 'activity', 'campaigns.activities.fault.unknown')]);
    if (activity.state !== 'announced' || activity.startsAt <= now) return cannotDo(ctx, activity, 'closed');
    const mailbox = canonicalAddress(input.email);
    const person = await this.check.run(ctx, activity.coalitionId, input);
    const faults: FieldFault[] = [
      ...(mailbox ? [] : [fault(ctx, 'email', input.email.trim() ? 'signatures.emailInvalid' : 'campaigns.activities.fault.emailMissing')]),
      ...(input.locale && !isLocale(input.locale) ? [fault(ctx, 'locale', 'signatures.localeUnknown')] : []),
      ...(Array.isArray(person) ? person : []),
    ];
    if (faults.length > 0 || !mailbox || Array.isArray(person)) return invalidInput(ctx, faults);
    const locale = isLocale(input.locale) ? input.locale : ctx.locale;
    await this.keep(ctx, activity, { ...person, email: input.email.trim().normalize('NFKC'), mailbox: mailbox.address, locale });
    return Object.assign(new CheckYourEmail(), { message: translate(ctx.locale, 'campaigns.activities.checkYourMail') });
  }

  /** By slug or id; only what everybody may come to. */
  private find(ctx: RequestContext, name: string): Promise<{ activity: ActivityRow | null; now: Date }> {
    return this.database.transaction(ctx, async (em) => ({
      activity: await em.findOneBy(ActivityRow, { ...(validate(name) ? { id: name } : { slug: name }), audience: 'public' }),
      now: await momentOf(em, ctx),
    }));
  }

  private async keep(ctx: RequestContext, { id: activityId, coalitionId }: ActivityRow, person: CheckedPerson & { email: string; mailbox: string; locale: Locale }): Promise<void> {
    const secrets = makeLinkSecrets();
    const dedupToken = personToken(this.keys, activityId, person.mailbox);
    const { organisationId, affiliation, gender, locale } = person;
    await this.door.run(async (em) => {
      const values = [newId(), activityId, coalitionId, organisationId, affiliation, gender, dedupToken, secrets.confirmHash, secrets.manageHash, locale, ctx.now ?? null];
      const [{ id, isTaken }] = (await em.query(KEEP_REQUEST, values)) as [{ id: string; isTaken: boolean }];
      await em.query(FORGET_CONTACT, [id, isTaken]);
      await em.query(KEEP_CONTACT, [id, isTaken, sealPerson(this.keys.for('activity'), id, person, secrets)]);
      await this.outbox.add(em, answerRegistration, { subject: id });
    });
  }
}
