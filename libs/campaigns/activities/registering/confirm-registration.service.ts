import { Injectable } from '@nestjs/common';
import type { LinkExpired } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { readToken } from '#libs/crypto';
import { translate } from '#libs/i18n';
import type { ActivityState, RegistrationState } from '../activity.states.js';
import { RegistrationDoor } from './registration-door.js';
import { CONFIRM, HOLD_ACTIVITY } from './registration.statements.js';
import { RegistrationConfirmed, registrationGone } from './registering.results.js';

interface Held {
  readonly id: string;
  readonly state: ActivityState;
  readonly isAhead: boolean;
}

/** The yes of whoever reads the mailbox: a place, or the end of the waiting list when there is none. A second click answers the same. */
@Injectable()
export class ConfirmRegistration {
  constructor(private readonly door: RegistrationDoor) {}

  async run(ctx: RequestContext, token: string): Promise<RegistrationConfirmed | LinkExpired> {
    const read = readToken(token);
    if (!read) return registrationGone(ctx);
    const given = await this.door.run(async (em) => {
      const [activity] = await em.query<Held[]>(HOLD_ACTIVITY, [read.id, ctx.now ?? null]);
      if (!activity) return undefined;
      if (activity.state === 'announced' && activity.isAhead) await em.query(CONFIRM, [read.id, read.hash, ctx.now ?? null]);
      const [row] = await em.query<{ state: RegistrationState }[]>(`select state from activity_registration where id = $1 and confirm_hash = $2 and state in ('confirmed', 'waiting')`, [read.id, read.hash]);
      return row && { activityId: activity.id, state: row.state };
    });
    if (!given) return registrationGone(ctx);
    return Object.assign(new RegistrationConfirmed(), given, { message: translate(ctx.locale, `campaigns.activities.${given.state === 'confirmed' ? 'placed' : 'waiting'}`) });
  }
}
