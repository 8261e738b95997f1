import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { fault, IllegalMove, illegalMove, InvalidInput, invalidInput, type FieldFault } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { CoalitionMemberRow } from '../coalition-member.entity.js';
import { CoalitionMemberChangeRow, CoalitionMemberReasonRow } from './coalition-member-change.entity.js';
import { nextStanding, type PlaceVerb } from './place.states.js';
import type { ChangeKindInput, CorrectPlaceInput, PlaceInput } from './places.input.js';
import { placesOn } from './timeline.js';

const reasonLength = { least: 5, most: 1000 };
export type PlaceFault = InvalidInput | IllegalMove;
type Now = Pick<CoalitionMemberRow, 'kind' | 'standing'>;

/**
 * Moves an organisation's place in a coalition, or corrects what was recorded of it; asks why and keeps the answer. What
 * somebody may do changes with their next request; what the organisation did before stays. Throws NotFound where there is no place.
 */
@Injectable()
export class ChangePlace {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async changeKind(ctx: RequestContext, input: ChangeKindInput): Promise<PlaceFault | undefined> {
    return this.move(ctx, 'changeKind', input, input.kind);
  }

  async suspend(ctx: RequestContext, input: PlaceInput): Promise<PlaceFault | undefined> {
    return this.move(ctx, 'suspend', input);
  }

  async resume(ctx: RequestContext, input: PlaceInput): Promise<PlaceFault | undefined> {
    return this.move(ctx, 'resume', input);
  }

  /** Also for the organisation's own representative. */
  async leave(ctx: RequestContext, input: PlaceInput): Promise<PlaceFault | undefined> {
    return this.move(ctx, 'leave', input);
  }

  /** Says anew what was from a past day on; the record that was wrong stays readable in the history. */
  async correct(ctx: RequestContext, input: CorrectPlaceInput): Promise<PlaceFault | undefined> {
    const { coalitionId, organisationId, kind, standing, reason } = input;
    demand(ctx, 'place.update', { coalitionId });
    const faults = faultsOf(ctx, input);
    if (faults.length > 0) return invalidInput(ctx, faults);
    return this.database.transaction(ctx, async (em) => {
      const now = await this.placeOf(em, input);
      const step = { id: newId(), coalitionId, organisationId, kind, standing, fromOn: dayFor(ctx, input) };
      const [today] = placesOn([...(await em.findBy(CoalitionMemberChangeRow, { coalitionId, organisationId })), step], dayFor(ctx));
      if (now.standing === 'left' && today?.standing !== 'left') return illegalMove(ctx, now.standing, 'organisations.place.hasLeft');
      await em.insert(CoalitionMemberChangeRow, step);
      await em.insert(CoalitionMemberReasonRow, { changeId: step.id, coalitionId, organisationId, reason: reason.trim(), accountId: ctx.actor.kind === 'account' ? ctx.actor.accountId : null });
      await this.record(em, ctx, 'correct', input, { kind, standing, fromOn: step.fromOn });
      return undefined;
    });
  }

  private async move(ctx: RequestContext, verb: Exclude<PlaceVerb, 'correct'>, input: PlaceInput, kind?: Now['kind']): Promise<PlaceFault | undefined> {
    const { coalitionId, organisationId } = input;
    demand(ctx, verb === 'leave' ? 'place.leave' : 'place.update', { organisationId, coalitionId });
    const faults = faultsOf(ctx, input);
    if (faults.length > 0) return invalidInput(ctx, faults);
    return this.database.transaction(ctx, async (em) => {
      const before = await this.placeOf(em, input);
      const next = { kind: kind ?? before.kind, standing: nextStanding(before.standing, verb) };
      if (!next.standing) return illegalMove(ctx, before.standing, `organisations.place.${before.standing === 'left' ? 'hasLeft' : before.standing === 'active' ? 'isActive' : 'isSuspended'}`);
      if (next.kind === before.kind && next.standing === before.standing) return invalidInput(ctx, [fault(ctx, 'kind', 'organisations.place.sameKind')]);
      const fromOn = dayFor(ctx, input);
      const [last] = await em.find(CoalitionMemberChangeRow, { where: { coalitionId, organisationId }, order: { fromOn: 'DESC' }, take: 1 });
      if (last && last.fromOn > fromOn) return invalidInput(ctx, [fault(ctx, 'fromOn', 'organisations.place.beforeLast', { day: last.fromOn })]);
      await em.query(`select set_config('app.reason', $1, true), set_config('app.from_on', $2, true)`, [input.reason.trim(), fromOn]);
      const { affected } = await em.update(CoalitionMemberRow, { coalitionId, organisationId, kind: before.kind, standing: before.standing }, { kind: next.kind, standing: next.standing });
      if (affected !== 1) throw new NotFound(); // somebody else was faster
      await this.record(em, ctx, verb, input, { kind: next.kind, standing: next.standing, fromOn });
      return undefined;
    });
  }

  private async placeOf(em: EntityManager, { coalitionId, organisationId }: PlaceInput): Promise<CoalitionMemberRow> {
    const row = await em.findOneBy(CoalitionMemberRow, { coalitionId, organisationId });
    if (!row) throw new NotFound();
    return row;
  }

  private async record(em: EntityManager, ctx: RequestContext, verb: PlaceVerb, { coalitionId, organisationId }: PlaceInput, detail: Now & { fromOn: string }): Promise<void> {
    await this.audit.record(em, ctx, { action: `place.${verb}`, objectKind: 'organisation', objectId: organisationId, organisationId, coalitionId, detail });
  }
}

const dayFor = ({ now = new Date() }: RequestContext, { fromOn }: { fromOn?: string | null } = {}) => fromOn || dayOf(now);

function faultsOf(ctx: RequestContext, { reason, fromOn }: PlaceInput): FieldFault[] {
  const { length } = reason.trim();
  return [
    ...(length < reasonLength.least ? [fault(ctx, 'reason', 'organisations.place.reasonMissing')] : []),
    ...(length > reasonLength.most ? [fault(ctx, 'reason', 'organisations.textTooLong', { most: reasonLength.most })] : []),
    ...(fromOn && !isDay(fromOn) ? [fault(ctx, 'fromOn', 'organisations.place.notADay')] : []),
    ...(fromOn && isDay(fromOn) && fromOn > dayFor(ctx) ? [fault(ctx, 'fromOn', 'organisations.place.inFuture')] : []),
  ];
}
