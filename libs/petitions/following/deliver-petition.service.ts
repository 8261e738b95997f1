import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { fault, invalidInput, type FieldFault } from '#libs/graphql';
import { MovePetition } from '../move-petition.service.js';
import { DeliveryRow, PetitionTargetRow } from '../petition.entities.js';
import type { PetitionRow } from '../petition.entity.js';
import type { PetitionFault } from '../petition.errors.js';
import { limits } from '../petition.limits.js';
import { SignatureCounts } from '../signature-counts.js';
import { lengthFault } from '../words-check.js';
import { pastDayFault } from './date-check.js';
import type { DeliverPetitionInput } from './following.input.js';

/** Records that a closed petition was handed to one of its targets. It may be handed to several, one after the other. */
@Injectable()
export class DeliverPetition {
  constructor(
    private readonly moves: MovePetition,
    private readonly counts: SignatureCounts,
  ) {}

  async run(ctx: RequestContext, input: DeliverPetitionInput): Promise<PetitionRow | PetitionFault> {
    demand(ctx, 'petition.follow');
    return this.moves.run(ctx, input.petition, {
      verb: 'deliver',
      decide: async (em, petition, at) => {
        const isTarget = (await em.findBy(PetitionTargetRow, { petitionId: petition.id })).some(({ position }) => position === input.target);
        const faults = [...(isTarget ? [] : [fault(ctx, 'target', 'petitions.unknownTarget')]), ...deliveryFaults(ctx, input, at, petition)];
        return faults.length > 0 ? invalidInput(ctx, faults) : undefined;
      },
      write: async (em, { id }, at) => {
        const signatures = input.signatures ?? (await this.counts.of(em, id));
        const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
        const words = { receipt: input.receipt?.trim() ?? '', note: input.note?.trim() ?? '' };
        await em.insert(DeliveryRow, { id: newId(), petitionId: id, targetPosition: input.target, deliveredOn: input.deliveredOn, ...words, signatures, accountId, recordedAt: at });
        return {};
      },
      detail: { target: input.target },
    });
  }
}

function deliveryFaults(ctx: RequestContext, input: DeliverPetitionInput, at: Date, { openedAt }: PetitionRow): FieldFault[] {
  return [
    ...pastDayFault(ctx, 'deliveredOn', input.deliveredOn, at, openedAt),
    ...lengthFault(ctx, 'receipt', input.receipt ?? '', limits.receipt),
    ...lengthFault(ctx, 'note', input.note ?? '', limits.note),
    ...((input.signatures ?? 0) < 0 ? [fault(ctx, 'signatures', 'petitions.negative')] : []),
  ];
}
