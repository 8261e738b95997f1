import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound, type RequestContext } from '#libs/context';
import type { Multilingual } from '#libs/database';
import { fault, type FieldFault } from '#libs/graphql';
import { isDay } from '#libs/i18n';
import { CoalitionRow } from '#libs/organisations';
import type { Span } from '../counting/spans.js';
import { indicatorKinds, type Indicator } from '../indicator-list.js';
import { isPeriod } from '../reading/period-asked.js';

const MOST_NUMBER = 1_000_000_000;
export const MOST_WORDS = 4_000;

/** Throws NotFound for a coalition that is none. */
export async function demandCoalition(em: EntityManager, id: string): Promise<CoalitionRow> {
  const found = validate(id) ? await em.findOneBy(CoalitionRow, { id }) : null;
  if (!found) throw new NotFound();
  return found;
}

export function numberFaults(ctx: RequestContext, field: string, value: number | null | undefined): FieldFault[] {
  const isRight = value === null || value === undefined || (value >= 0 && value <= MOST_NUMBER && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6);
  return isRight ? [] : [fault(ctx, field, 'exports.indicator.notANumber')];
}

/** A share of members is a hundred at most. */
export function shareFaults(ctx: RequestContext, field: string, indicator: Indicator, value: number | null | undefined): FieldFault[] {
  return indicatorKinds[indicator].unit === 'percent' && (value ?? 0) > 100 ? [fault(ctx, field, 'exports.indicator.overHundred')] : [];
}

export function pastDayFaults(ctx: RequestContext, field: string, day: string, today: string): FieldFault[] {
  if (!isDay(day)) return [fault(ctx, field, 'exports.indicator.notADay')];
  return day > today ? [fault(ctx, field, 'exports.indicator.inFuture')] : [];
}

export function periodFaults(ctx: RequestContext, span: Span): FieldFault[] {
  return isPeriod(span) ? [] : [fault(ctx, 'to', 'exports.indicator.notAPeriod')];
}

export function wordFaults(ctx: RequestContext, words: Multilingual): FieldFault[] {
  return Object.entries(words).flatMap(([locale, text]) => (text.length > MOST_WORDS ? [fault(ctx, `text.${locale}`, 'exports.indicator.wordsTooLong', { most: MOST_WORDS })] : []));
}

/** What only the coalition has cannot be set for a project. */
export function projectFaults(ctx: RequestContext, indicator: Indicator, projectId: string | null): FieldFault[] {
  return projectId && !indicatorKinds[indicator].isByProject ? [fault(ctx, 'projectId', 'exports.indicator.notByProject')] : [];
}
