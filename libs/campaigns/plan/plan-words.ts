import type { RequestContext } from '#libs/context';
import type { Multilingual } from '#libs/database';
import { fault, type FieldFault } from '#libs/graphql';
import { isDay } from '#libs/i18n';

const most = { title: 200, text: 10_000, message: 5_000 } as const;
type Limit = keyof typeof most;

/** Words that may be left out, none of them too long. */
export function longWords(ctx: RequestContext, field: string, words: Multilingual, limit: Limit): FieldFault[] {
  return Object.entries(words).flatMap(([locale, text]) => longText(ctx, `${field}.${locale}`, text, limit));
}

/** Words needed in at least one language, none of them too long. */
export function neededWords(ctx: RequestContext, field: string, words: Multilingual, limit: Limit): FieldFault[] {
  return Object.keys(words).length === 0 ? [fault(ctx, field, 'campaigns.plan.wordsMissing')] : longWords(ctx, field, words, limit);
}

export function longText(ctx: RequestContext, field: string, text: string, limit: Limit): FieldFault[] {
  return text.length > most[limit] ? [fault(ctx, field, 'campaigns.plan.tooLong', { most: most[limit] })] : [];
}

export interface Period {
  readonly startsOn: string;
  readonly endsOn: string | null;
}
export const periodOf = ({ startsOn, endsOn }: { startsOn: string; endsOn?: string | null }): Period => ({ startsOn: startsOn.trim(), endsOn: endsOn?.trim() || null });

/** Two days of the calendar in order, the second of which may be open. */
export function periodFaults(ctx: RequestContext, { startsOn, endsOn }: Period): FieldFault[] {
  const strange = [isDay(startsOn) ? [] : ['startsOn'], endsOn === null || isDay(endsOn) ? [] : ['endsOn']].flat();
  if (strange.length > 0) return strange.map((field) => fault(ctx, field, 'campaigns.plan.notADay'));
  return endsOn !== null && endsOn < startsOn ? [fault(ctx, 'endsOn', 'campaigns.plan.endsBefore')] : [];
}

/** The day so many days after another: `2026-11-22`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from one to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
