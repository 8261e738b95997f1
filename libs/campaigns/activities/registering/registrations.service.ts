import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { validate } from 'uuid';
import { demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { Database } from '#libs/database';
import { Organisations, toOrganisation } from '#libs/organisations';
import { mayHandle, seenActivity } from '../activity.access.js';
import { ActivityContactRow, ActivityRegistrationRow } from './activity-registration.entity.js';
import { openPerson } from './person-blob.js';
import { ActivityRegistration } from './registration.type.js';

const order = { confirmed: 0, waiting: 1, pending: 2, withdrawn: 3 } as const;

/** Who registered, by name: for who prepares the activity; staff of a member see whom they registered themselves. */
@Injectable()
export class Registrations {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly organisations: Organisations,
  ) {}

  /** Those with a place by name, then the waiting list in its order. Without who withdrew. */
  async of(ctx: RequestContext, activityId: string): Promise<ActivityRegistration[]> {
    demandAccount(ctx);
    if (!validate(activityId)) throw new NotFound();
    const { rows, sealed } = await this.database.transaction(ctx, async (em) => {
      const activity = await seenActivity(em, activityId);
      const all = await em.find(ActivityRegistrationRow, { where: { activityId, state: In(['confirmed', 'waiting', 'pending']) }, order: { queuedAt: 'ASC', id: 'ASC' } });
      const visible = all.filter((row) => mayHandle(ctx, activity, row));
      const contacts = await em.findBy(ActivityContactRow, { registrationId: In(visible.map(({ id }) => id)) });
      return { rows: visible, sealed: new Map(contacts.map((contact) => [contact.registrationId, contact.sealed])) };
    });
    const named = new Map((await this.organisations.byIds(ctx, rows.flatMap(({ organisationId }) => organisationId ?? []))).map((row) => [row.id, toOrganisation(row)]));
    const shown = rows.map((row) => this.open(row, sealed.get(row.id), named.get(row.organisationId ?? '') ?? null));
    return shown.sort((a, b) => order[a.state] - order[b.state] || (a.state === 'waiting' ? 0 : a.name.localeCompare(b.name, ctx.locale)));
  }

  /** Without the person when they had themselves erased. */
  private open(row: ActivityRegistrationRow, sealed: Buffer | undefined, organisation: ActivityRegistration['organisation']): ActivityRegistration {
    const { id, activityId, state, source, affiliation, gender, attended, askedAt } = row;
    const person = sealed && openPerson(this.keys.for('activity'), id, sealed);
    const { name = '', email = '', otherOrganisation = '', needs = [], needsNote = '' } = person ?? {};
    return Object.assign(new ActivityRegistration(), { id, activityId, state, source, affiliation, organisation, otherOrganisation, gender, attended, askedAt, name, email, needs: [...needs], needsNote, isErased: !person });
  }
}
