import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { demand, may, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { OrganisationKeys } from '#libs/organisations';
import type { PetitionRow } from '#libs/petitions';
import type { ParticipationRow } from '../campaign-participation.entity.js';
import { demandRun, mayTakePart } from '../may-take-part.js';
import { MoveParticipation } from '../move-participation.service.js';
import type { ParticipationAnswerVerb } from '../participation.enums.js';
import { cannotAnswer, participationRefused, type ParticipationFault, type ParticipationRefusal } from '../participation.errors.js';
import type { AnswerParticipationInput } from '../participation.input.js';
import { nextParticipation } from '../participation.states.js';
import { CarryPetitions } from './carry-petitions.service.js';
import { campaignAndRule, holdParticipation, takesIn } from './held-participation.js';

export const MOST_REASON = 2_000;

/** Joins, declines, leaves; accepts or refuses who asked; takes an invitation or a request back. Who joins carries the campaign's petitions from that moment. */
@Injectable()
export class AnswerParticipation {
  constructor(
    private readonly database: Database,
    private readonly keys: OrganisationKeys,
    private readonly moves: MoveParticipation,
    private readonly petitions: CarryPetitions,
  ) {}

  async run(ctx: RequestContext, input: AnswerParticipationInput): Promise<ParticipationRow | ParticipationFault> {
    demand(ctx, 'participation.read');
    const { participationId, answer } = input;
    const reason = input.reason?.trim() ?? '';
    const touched: PetitionRow[] = [];
    const done = await this.database.transaction(ctx, async (em) => {
      const row = await holdParticipation(em, participationId);
      this.demandAnswer(ctx, answer, row);
      if (reason.length > MOST_REASON) return invalidInput(ctx, [fault(ctx, 'reason', 'organisations.textTooLong', { most: MOST_REASON })]);
      if (!nextParticipation(row.state, answer)) return cannotAnswer(ctx, row);
      const refusal = await this.refuse(em, ctx, answer, row);
      if (refusal) return participationRefused(ctx, refusal);
      if (answer === 'leave') touched.push(...(await this.petitions.leave(em, row.campaignId, row.organisationId)));
      const { rule } = await campaignAndRule(em, row.campaignId);
      const moved = await this.moves.run(em, ctx, answer, row, { reason, isPublished: rule.publishesMembers, ...(input.showsNumber !== undefined && { showsNumber: input.showsNumber }) });
      if (moved.state === 'joined') touched.push(...(await this.petitions.join(em, { campaignId: row.campaignId })));
      return moved;
    });
    this.petitions.settle(touched);
    return done;
  }

  private demandAnswer(ctx: RequestContext, answer: ParticipationAnswerVerb, row: ParticipationRow): void {
    const isOwn = may(ctx, 'participation.answer', { organisationId: row.organisationId });
    if (answer === 'leave' && isOwn) return;
    const isForRunner = answer === 'accept' || answer === 'refuse' || answer === 'leave' || (answer === 'withdraw' && row.state !== 'asked');
    if (isForRunner) demandRun(ctx, row);
    else demand(ctx, 'participation.answer', { organisationId: row.organisationId });
  }

  private async refuse(em: EntityManager, ctx: RequestContext, answer: ParticipationAnswerVerb, row: ParticipationRow): Promise<ParticipationRefusal | undefined> {
    if (answer === 'leave') return row.organisationId === row.leadId ? 'leads' : undefined;
    if (answer !== 'join' && answer !== 'accept') return undefined;
    if (answer === 'join' && row.untilAt! <= (await momentOf(em, ctx))) return 'ended';
    const { campaign, rule } = await campaignAndRule(em, row.campaignId);
    if (!takesIn(campaign)) return 'campaignOver';
    if (!(await mayTakePart(em, row.coalitionId, row.organisationId, rule.admitsOthers))) return 'notAdmitted';
    return answer === 'accept' || (await this.keys.current(em, row.organisationId)) ? undefined : 'noKey';
  }
}
