import { Injectable } from '@nestjs/common';
import { Not, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { invalidInput, toWords } from '#libs/graphql';
import { holdAs } from '../../drafting/document.access.js';
import { ReportSubmissionRow } from '../submitting/report-submission.entity.js';
import { faultsOf, submissionRefused, type RecommendationFault } from '../recommendations.errors.js';
import type { RecommendationInput } from '../recommendations.input.js';
import { foundIn, type SaidRecommendation } from './checked-recommendation.js';
import { RecommendationRow } from './recommendation.entity.js';

/** Writes down one recommendation to a report that was submitted, or corrects what was written of it. What the State answered and what came of it are steps of their own. */
@Injectable()
export class KeepRecommendation {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { documentId: id, recommendationId, ...input }: RecommendationInput): Promise<RecommendationRow | RecommendationFault> {
    demandAccount(ctx);
    demand(ctx, 'recommendation.keep');
    return this.database.transaction(ctx, async (em) => {
      const { document: { id: documentId, coalitionId } } = await holdAs(em, ctx, id, 'mayKeep');
      if (!(await em.existsBy(ReportSubmissionRow, { documentId }))) return submissionRefused(ctx, 'notSubmitted');
      const known = recommendationId ? await heldOne(em, documentId, recommendationId) : undefined;
      const [said, at] = [saidIn(input), await momentOf(em, ctx)];
      const isTaken = await em.existsBy(RecommendationRow, { documentId, number: said.number, ...(known && { id: Not(known.id) }) });
      const found = foundIn(said, at);
      const faults = faultsOf(ctx, { ...found, number: found.number ?? (isTaken ? ['documents.recommendations.numberTaken'] : undefined) });
      if (faults.length > 0) return invalidInput(ctx, faults);
      const row = known?.id ?? newId();
      if (known) await em.update(RecommendationRow, { id: row }, { ...said, updatedAt: at });
      else await em.insert(RecommendationRow, { id: row, documentId, coalitionId, position: await nextPosition(em, documentId), ...said, accountId: demandAccount(ctx), recordedAt: at, updatedAt: at });
      await this.audit.record(em, ctx, { action: known ? 'recommendation.correct' : 'recommendation.add', objectKind: 'recommendation', objectId: row, coalitionId });
      return em.findOneByOrFail(RecommendationRow, { id: row });
    });
  }
}

export async function nextPosition(em: EntityManager, documentId: string): Promise<number> {
  return ((await em.maximum(RecommendationRow, 'position', { documentId })) ?? 0) + 1;
}

async function heldOne(em: EntityManager, documentId: string, id: string): Promise<RecommendationRow> {
  const row = validate(id) ? await em.findOneBy(RecommendationRow, { id, documentId }) : null;
  if (!row) throw new NotFound();
  return row;
}

function saidIn({ number, text, makerKind, maker, country, theme, passage, isOurs, receivedOn, sourceUrl }: Omit<RecommendationInput, 'documentId' | 'recommendationId'>): SaidRecommendation {
  return { number: number.trim(), text: toWords(text), makerKind, maker: maker.trim(), country: country?.trim().toUpperCase() || null, theme: theme.trim(), isOurs, passage: passage?.trim() ?? '', receivedOn, sourceUrl: sourceUrl?.trim() ?? '' };
}
