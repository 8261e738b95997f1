import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { demandAccount, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { newId } from '#libs/database';
import { fault, type FieldFault } from '#libs/graphql';
import { isLocale } from '#libs/i18n';
import { canonicalAddress } from '#libs/signatures';
import { seenActivity } from '../activity.access.js';
import type { ActivityRow } from '../activity.entity.js';
import { makeLinkSecrets, personToken, sealPerson } from './person-blob.js';
import { PersonCheck, type CheckedPerson } from './person-check.service.js';
import { Places } from './places.service.js';
import { RegistrationDoor } from './registration-door.js';
import type { PersonInput } from './registering.input.js';

/** One row a person: who is there already stays as they are, and the answer does not say so. */
const insert = `
  insert into activity_registration (id, activity_id, coalition_id, organisation_id, affiliation, gender, source, state, dedup_token, manage_hash, locale, confirmed_at, asked_at, account_id, attended, noted_at)
  values ($1, $2, $3, $4, $5, $6, $7, 'confirmed', $8, $9, $10, $11, $11, $12, $13, $14)
  on conflict (activity_id, dedup_token) do nothing returning id`;

/** A person as staff entered them. */
export interface Entered extends CheckedPerson {
  readonly email: string;
}
interface Entry {
  readonly source: 'staff' | 'walk_in';
  readonly locale?: string | null;
  readonly now: Date;
}

/** What staff enter: read, and kept in the role of the door, for whoever has the right to. */
@Injectable()
export class StaffRegistrations {
  constructor(
    private readonly check: PersonCheck,
    private readonly keys: Keys,
    private readonly door: RegistrationDoor,
    private readonly places: Places,
  ) {}

  /** The person, or every fault at once. */
  async read(ctx: RequestContext, coalitionId: string, input: PersonInput & { email?: string | null }): Promise<Entered | FieldFault[]> {
    const person = await this.check.run(ctx, coalitionId, input);
    const email = input.email?.trim().normalize('NFKC') ?? '';
    const faults = [...(Array.isArray(person) ? person : []), ...(email === '' || canonicalAddress(email) ? [] : [fault(ctx, 'email', 'signatures.emailInvalid')])];
    return faults.length > 0 || Array.isArray(person) ? faults : { ...person, email };
  }

  /** The activity; everybody who would take or give back a place waits here. Row security lets only who prepares it lock the row as themselves. */
  async hold(em: EntityManager, activityId: string): Promise<ActivityRow> {
    await this.door.within(em, (held) => held.query('select 1 from activity where id = $1 for update', [activityId]));
    return seenActivity(em, activityId);
  }

  /** With a place or in the waiting list; whoever has an address is told, with the link to give it back. */
  async keep(em: EntityManager, ctx: RequestContext, activity: ActivityRow, person: Entered, { source, locale, now }: Entry): Promise<void> {
    const [id, secrets] = [newId(), makeLinkSecrets()];
    const mailbox = canonicalAddress(person.email)?.address;
    const dedupToken = mailbox ? personToken(this.keys, activity.id, mailbox) : null;
    const [attended, notedAt] = source === 'walk_in' ? [true, now] : [null, null];
    const values = [
      id, activity.id, activity.coalitionId, person.organisationId, person.affiliation, person.gender, source,
      dedupToken, secrets.manageHash, isLocale(locale) ? locale : ctx.locale, now, demandAccount(ctx), attended, notedAt,
    ];
    await this.door.within(em, async (held) => {
      const made = await held.query<unknown[]>(insert, values);
      if (made.length === 0) return;
      await held.query('insert into activity_contact (registration_id, sealed) values ($1, $2)', [id, sealPerson(this.keys.for('activity'), id, person, secrets)]);
      if (mailbox) await this.places.tell(held, 'enrolled', [id]);
    });
  }
}
