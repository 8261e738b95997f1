import { validate } from 'uuid';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { isDay } from '#libs/i18n';
import { lengthOf } from '../indicator-list.js';
import type { Counted } from '../counting/count-indicators.js';
import type { Span } from '../counting/spans.js';
import type { IndicatorsArgs } from './indicators.input.js';

/** Ten years and a leap day or three. */
const MOST_DAYS = 3_655;

export function isPeriod({ from, to }: Span): boolean {
  return isDay(from) && isDay(to) && from <= to && lengthOf({ from, to }) <= MOST_DAYS;
}

/** What is asked for, by somebody who may know. Throws NotFound for days or ids that are none. */
export function periodAsked(ctx: RequestContext, { coalitionId, projectId, from, to }: IndicatorsArgs): Counted & { readonly span: Span } {
  demand(ctx, 'indicator.read', { coalitionId });
  if (!isPeriod({ from, to }) || !validate(coalitionId) || (projectId && !validate(projectId))) throw new NotFound();
  return { coalitionId, projectId: projectId || null, span: { from, to } };
}
