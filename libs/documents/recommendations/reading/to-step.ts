import type { RequestContext } from '#libs/context';
import { inLocaleOf } from '#libs/organisations';
import type { RecommendationStepRow } from '../following/recommendation-step.entity.js';
import { RecommendationStep } from './recommendation.type.js';

export function toStep(ctx: RequestContext, { answer, status, happenedOn, sourceUrl, note }: RecommendationStepRow, locale: string | undefined): RecommendationStep {
  return Object.assign(new RecommendationStep(), { answer, status, happenedOn, sourceUrl, note: inLocaleOf(ctx, note, locale) });
}
