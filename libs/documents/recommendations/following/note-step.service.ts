import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { invalidInput, toWords, type InvalidInput } from '#libs/graphql';
import { RecommendationRow } from '../received/recommendation.entity.js';
import { faultsOf, needed, pastDay, webAddress, wordsFound } from '../recommendations.errors.js';
import type { NoteAnswerInput, NoteStatusInput } from '../recommendations.input.js';
import { most } from '../recommendations.limits.js';
import { holdRecommendation } from './held-recommendation.js';
import { RecommendationStepRow } from './recommendation-step.entity.js';

type Said = Pick<NoteStatusInput, 'happenedOn' | 'sourceUrl' | 'note'> & ({ readonly answer: RecommendationRow['answer'] } | { readonly status: RecommendationRow['status'] });

/** Puts on record what the State answered and where a recommendation stands, each with its day and where it can be read. Steps stay; the last of a kind is the one that holds. */
@Injectable()
export class NoteStep {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** For who leads the writing. */
  async answer(ctx: RequestContext, { recommendationId, answer, ...said }: NoteAnswerInput): Promise<RecommendationRow | InvalidInput> {
    demandAccount(ctx);
    demand(ctx, 'recommendation.keep');
    return this.database.transaction(ctx, async (em) => this.note(em, ctx, await holdRecommendation(em, ctx, recommendationId, 'mayKeep'), { ...said, answer }));
  }

  /** For whoever writes for a member: those who follow it are those who see it. */
  async status(ctx: RequestContext, { recommendationId, status, ...said }: NoteStatusInput): Promise<RecommendationRow | InvalidInput> {
    demandAccount(ctx);
    demand(ctx, 'recommendation.follow');
    return this.database.transaction(ctx, async (em) => this.note(em, ctx, await holdRecommendation(em, ctx, recommendationId, 'mayWrite'), { ...said, status }));
  }

  private async note(em: EntityManager, ctx: RequestContext, { id, documentId, coalitionId, receivedOn }: RecommendationRow, said: Said): Promise<RecommendationRow | InvalidInput> {
    const isAnswer = 'answer' in said;
    const [last] = await em.find(RecommendationStepRow, { where: { recommendationId: id, ...(isAnswer ? { answer: Not(IsNull()) } : { status: Not(IsNull()) }) }, order: { happenedOn: 'DESC' }, take: 1 });
    const [at, sourceUrl, note] = [await momentOf(em, ctx), said.sourceUrl?.trim() ?? '', toWords(said.note)];
    const hasEvidence = sourceUrl !== '' || (!isAnswer && Object.keys(note).length > 0);
    const faults = faultsOf(ctx, {
      happenedOn: pastDay(said.happenedOn, at) ?? (said.happenedOn < (last?.happenedOn ?? receivedOn) ? [last ? 'documents.recommendations.beforeLast' : 'documents.recommendations.beforeReceived'] : undefined),
      sourceUrl: hasEvidence ? webAddress(sourceUrl) : isAnswer ? needed('', most.address) : ['documents.recommendations.evidence'], ...wordsFound('note', note, most.note),
    });
    if (faults.length > 0) return invalidInput(ctx, faults);
    const what = isAnswer ? { answer: said.answer, status: null } : { answer: null, status: said.status };
    await em.insert(RecommendationStepRow, { id: newId(), recommendationId: id, documentId, coalitionId, ...what, happenedOn: said.happenedOn, sourceUrl, note, accountId: demandAccount(ctx), recordedAt: at });
    await em.update(RecommendationRow, { id }, isAnswer ? { answer: said.answer, answeredOn: said.happenedOn, updatedAt: at } : { status: said.status, statusOn: said.happenedOn, updatedAt: at });
    await this.audit.record(em, ctx, { action: isAnswer ? 'recommendation.noteAnswer' : 'recommendation.noteStatus', objectKind: 'recommendation', objectId: id, coalitionId, detail: isAnswer ? { answer: said.answer } : { status: said.status } });
    return em.findOneByOrFail(RecommendationRow, { id });
  }
}
