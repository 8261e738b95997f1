import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, may, NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { invalidInput } from '#libs/graphql';
import { mayHandle, maySteer, seenActivity } from '../activity.access.js';
import type { ActivityRow } from '../activity.entity.js';
import { cannotDo, type ActivityFault } from '../activity.errors.js';
import { nextActivityState } from '../activity.states.js';
import { ActivityRegistrationRow } from './activity-registration.entity.js';
import { Places } from './places.service.js';
import type { EnrolInput } from './registering.input.js';
import { RegistrationDoor } from './registration-door.js';
import { WITHDRAW } from './registration.statements.js';
import { StaffRegistrations, type Entered } from './staff-registrations.service.js';

/** Staff register people, and take them out: of their own organisation, and who prepares the activity anybody. */
@Injectable()
export class Enrol {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffRegistrations,
    private readonly door: RegistrationDoor,
    private readonly places: Places,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: EnrolInput): Promise<ActivityRow | ActivityFault> {
    demandAccount(ctx);
    const seen = await this.database.transaction(ctx, (em) => seenActivity(em, input.activityId));
    const person = await this.staff.read(ctx, seen.coalitionId, input);
    if (Array.isArray(person)) return invalidInput(ctx, person);
    demandRight(ctx, seen, person);
    return this.database.transaction(ctx, async (em) => {
      const activity = await this.staff.hold(em, seen.id);
      const now = await momentOf(em, ctx);
      if (!nextActivityState(activity.state, 'enrol') || activity.startsAt <= now) return cannotDo(ctx, activity, 'closed');
      await this.staff.keep(em, ctx, activity, person, { source: 'staff', locale: input.locale, now });
      await this.record(em, ctx, activity, 'activity.enrol', person.organisationId);
      return activity;
    });
  }

  /** Whoever waited longest has the place at once. Throws NotFound for whom the actor does not see. */
  async withdraw(ctx: RequestContext, registrationId: string): Promise<ActivityRow | ActivityFault> {
    demandAccount(ctx);
    if (!validate(registrationId)) throw new NotFound();
    return this.database.transaction(ctx, async (em) => {
      const seen = await em.findOneBy(ActivityRegistrationRow, { id: registrationId });
      if (!seen) throw new NotFound();
      const activity = await this.staff.hold(em, seen.activityId);
      if (!mayHandle(ctx, activity, seen)) throw new NotFound();
      const now = await momentOf(em, ctx);
      if (!nextActivityState(activity.state, 'enrol') || activity.startsAt <= now) return cannotDo(ctx, activity, 'begun');
      await this.door.within(em, (held) => held.query(WITHDRAW, [registrationId, now]));
      await this.places.fill(em, activity.id);
      await this.record(em, ctx, activity, 'activity.withdraw', seen.organisationId);
      return activity;
    });
  }

  private async record(em: EntityManager, ctx: RequestContext, { id, coalitionId }: ActivityRow, action: string, organisationId: string | null): Promise<void> {
    await this.audit.record(em, ctx, { action, objectKind: 'activity', objectId: id, coalitionId, organisationId: organisationId ?? undefined });
  }
}

/** Who prepares it may register anybody; others people of an organisation they work for, when it may come. */
function demandRight(ctx: RequestContext, activity: ActivityRow, { organisationId }: Entered): void {
  if (maySteer(ctx, activity)) return;
  if (!organisationId || !may(ctx, 'activity.enrol', { organisationId })) throw new NotAllowed();
  if (activity.audience === 'invited' && !activity.invited.includes(organisationId)) throw new NotAllowed();
}
