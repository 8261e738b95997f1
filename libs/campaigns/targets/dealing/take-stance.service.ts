import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, type FieldFault, type InvalidInput } from '#libs/graphql';
import { dayOf } from '#libs/i18n';
import type { AdvocacyTargetRow } from '../directory/advocacy-target.entity.js';
import { pastDay, tooLong } from '../target.errors.js';
import { AdvocacyStanceRow } from './advocacy-stance.entity.js';
import type { TakeStanceInput } from './dealing.input.js';
import { targetOf } from './held-target.js';

const MOST = 2_000;

/** Records where a coalition sees a target from a day on. The earlier views stay. Nothing of it leaves the coalition, nor does the log tell which it is. */
@Injectable()
export class TakeStance {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: TakeStanceInput): Promise<AdvocacyTargetRow | InvalidInput> {
    const { coalitionId, stance, interest = null, influence = null } = input;
    demand(ctx, 'target.assess', { coalitionId });
    return this.database.transaction(ctx, async (em) => {
      const target = await targetOf(em, input.targetId, coalitionId);
      const at = await momentOf(em, ctx);
      const fromOn = input.fromOn || dayOf(at);
      const note = input.note?.trim() ?? '';
      const faults = [...placeFaults(ctx, { interest, influence }), ...pastDay(ctx, 'fromOn', fromOn, at), ...tooLong(ctx, 'note', note, MOST)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      await em.insert(AdvocacyStanceRow, { id: newId(), targetId: target.id, coalitionId, stance, interest, influence, fromOn, note, accountId: demandAccount(ctx), recordedAt: at });
      await this.audit.record(em, ctx, { action: 'target.assess', objectKind: 'advocacy_target', objectId: target.id, coalitionId });
      return target;
    });
  }
}

/** On the map by both or not at all. */
function placeFaults(ctx: RequestContext, place: { interest: number | null; influence: number | null }): FieldFault[] {
  if ((place.interest === null) !== (place.influence === null)) return [fault(ctx, place.interest === null ? 'interest' : 'influence', 'campaigns.targets.bothOrNeither')];
  return (['interest', 'influence'] as const).flatMap((field) => (place[field] === null || [1, 2, 3, 4].includes(place[field]) ? [] : [fault(ctx, field, 'campaigns.targets.oneToFour')]));
}
