import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound, type RequestContext } from '#libs/context';
import { holdAs } from '../../drafting/document.access.js';
import { RecommendationRow } from '../received/recommendation.entity.js';

/** The recommendation, with everybody else who would change it kept waiting until the transaction ends. Throws as `holdAs` does. */
export async function holdRecommendation(em: EntityManager, ctx: RequestContext, id: string, right: 'mayKeep' | 'mayWrite'): Promise<RecommendationRow> {
  const seen = validate(id) ? await em.findOneBy(RecommendationRow, { id }) : null;
  if (!seen) throw new NotFound();
  await holdAs(em, ctx, seen.documentId, right);
  return em.findOneByOrFail(RecommendationRow, { id });
}
