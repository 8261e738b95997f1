import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, type FieldFault, type InvalidInput } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { CoalitionMemberRow } from '../coalition-member.entity.js';
import { votingKinds } from '../decisions/held-decision.js';
import { CoalitionOfficeRow } from './coalition-office.entity.js';
import type { EndOfficeInput, GiveOfficeInput } from './office.type.js';

/** Records which member hosts the coordination and which sit on the steering committee, and when that ended. Throws NotFound for an office that is none. */
@Injectable()
export class ChangeOffices {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async give(ctx: RequestContext, { coalitionId, organisationId, office, fromOn: asked }: GiveOfficeInput): Promise<string | InvalidInput> {
    demand(ctx, 'place.update', { coalitionId });
    return this.database.transaction(ctx, async (em) => {
      const today = dayOf(await momentOf(em, ctx));
      const fromOn = asked || today;
      const faults = [...dayFaults(ctx, 'fromOn', fromOn, today), ...(await this.placeFaults(em, ctx, coalitionId, organisationId))];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const id = newId();
      const { raw } = (await em.createQueryBuilder().insert().into(CoalitionOfficeRow)
        .values({ id, coalitionId, organisationId, office, fromOn, accountId: ctx.actor.kind === 'account' ? demandAccount(ctx) : null })
        .orIgnore().returning('id').execute()) as { raw: unknown[] };
      if (raw.length === 0) return invalidInput(ctx, [fault(ctx, 'office', 'organisations.office.isHeld')]);
      await this.recorded(em, ctx, 'office.give', { id, coalitionId, organisationId, office }, fromOn);
      return id;
    });
  }

  async end(ctx: RequestContext, { id, untilOn: asked }: EndOfficeInput): Promise<string | InvalidInput> {
    return this.database.transaction(ctx, async (em) => {
      const held = validate(id) ? await em.findOneBy(CoalitionOfficeRow, { id }) : null;
      if (!held) throw new NotFound();
      demand(ctx, 'place.update', { coalitionId: held.coalitionId });
      const today = dayOf(await momentOf(em, ctx));
      const untilOn = asked || today;
      const faults = dayFaults(ctx, 'untilOn', untilOn, today);
      if (faults.length === 0 && untilOn < held.fromOn) faults.push(fault(ctx, 'untilOn', 'organisations.office.endsBefore', { day: held.fromOn }));
      if (faults.length > 0) return invalidInput(ctx, faults);
      const { affected } = await em.update(CoalitionOfficeRow, { id, untilOn: IsNull() }, { untilOn });
      if (affected !== 1) return invalidInput(ctx, [fault(ctx, 'untilOn', 'organisations.office.hasEnded')]);
      await this.recorded(em, ctx, 'office.end', held, untilOn);
      return id;
    });
  }

  private async placeFaults(em: EntityManager, ctx: RequestContext, coalitionId: string, organisationId: string): Promise<FieldFault[]> {
    const isMember = validate(organisationId) && (await em.existsBy(CoalitionMemberRow, { coalitionId, organisationId, standing: 'active', kind: In(votingKinds) }));
    return isMember ? [] : [fault(ctx, 'organisationId', 'organisations.office.notAMember')];
  }

  private async recorded(em: EntityManager, ctx: RequestContext, action: string, { coalitionId, organisationId, office }: Pick<CoalitionOfficeRow, 'id' | 'coalitionId' | 'organisationId' | 'office'>, day: string): Promise<void> {
    await this.audit.record(em, ctx, { action, objectKind: 'organisation', objectId: organisationId, organisationId, coalitionId, detail: { office, day } });
  }
}

function dayFaults(ctx: RequestContext, field: string, day: string, today: string): FieldFault[] {
  if (!isDay(day)) return [fault(ctx, field, 'organisations.place.notADay')];
  return day > today ? [fault(ctx, field, 'organisations.place.inFuture')] : [];
}
