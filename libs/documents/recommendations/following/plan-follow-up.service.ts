import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { invalidInput, type InvalidInput } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { fullMembers } from '../../drafting/document.access.js';
import { RecommendationRow } from '../received/recommendation.entity.js';
import { faultsOf } from '../recommendations.errors.js';
import type { PlanFollowUpInput } from '../recommendations.input.js';
import { holdRecommendation } from './held-recommendation.js';

/** Says which member follows a recommendation and on which day it is looked at again; somebody is reminded then. */
@Injectable()
export class PlanFollowUp {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: PlanFollowUpInput): Promise<RecommendationRow | InvalidInput> {
    demandAccount(ctx);
    demand(ctx, 'recommendation.keep');
    return this.database.transaction(ctx, async (em) => {
      const { id, coalitionId } = await holdRecommendation(em, ctx, input.recommendationId, 'mayKeep');
      const [organisationId, nextOn, at] = [input.organisationId || null, input.nextOn || null, await momentOf(em, ctx)];
      const faults = faultsOf(ctx, {
        organisationId: (await isFull(em, coalitionId, organisationId)) ? undefined : ['documents.recommendations.noMember'],
        nextOn: nextOn === null ? undefined : !isDay(nextOn) ? ['documents.recommendations.notADay'] : nextOn <= dayOf(at) ? ['documents.recommendations.nextOnWhen'] : undefined,
      });
      if (faults.length > 0) return invalidInput(ctx, faults);
      await em.update(RecommendationRow, { id }, { organisationId, nextOn, updatedAt: at });
      await this.audit.record(em, ctx, { action: 'recommendation.plan', objectKind: 'recommendation', objectId: id, coalitionId, detail: { nextOn: nextOn ?? '' } });
      return em.findOneByOrFail(RecommendationRow, { id });
    });
  }
}

async function isFull(em: EntityManager, coalitionId: string, organisationId: string | null): Promise<boolean> {
  return organisationId === null || (validate(organisationId) && (await fullMembers(em, coalitionId, [organisationId])).length === 1);
}
