import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '#libs/config';
import { Keys } from '#libs/crypto';
import type { Locale } from '#libs/i18n';
import { CoalitionRow, OrganisationRow } from '#libs/organisations';
import { ActivityRow } from '../activity.entity.js';
import type { RegistrationState } from '../activity.states.js';
import { openPerson } from '../registering/person-blob.js';
import { activityMail, type ActivityMailKind } from './activity.mail.js';

/** A registration as the worker reads it. */
export interface Sealed {
  readonly registrationId: string;
  readonly activityId: string;
  readonly state: RegistrationState;
  readonly locale: Locale;
  readonly sealed: Buffer;
}

/** Writes the mails about activities; the only place beside the organiser's list where a contact is opened. */
@Injectable()
export class ActivityMails {
  constructor(
    private readonly keys: Keys,
    private readonly config: Config,
  ) {}

  open({ registrationId, sealed }: Sealed) {
    return openPerson(this.keys.for('activity'), registrationId, sealed);
  }

  /** Undefined for who has no address. */
  async write(em: EntityManager, kind: ActivityMailKind, sealed: Sealed) {
    const person = this.open(sealed);
    if (person.email === '') return undefined;
    const activity = await em.findOneByOrFail(ActivityRow, { id: sealed.activityId });
    const { name: host } = activity.organisationId ? await em.findOneByOrFail(OrganisationRow, { id: activity.organisationId }) : await em.findOneByOrFail(CoalitionRow, { id: activity.coalitionId });
    return activityMail(kind, { activity, host, person, hasPlace: sealed.state === 'confirmed', locale: sealed.locale, publicUrl: this.config.publicUrl });
  }
}
