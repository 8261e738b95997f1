import type { Requirement } from './requirement.js';

/** What is counted: everybody in `total`; by area those of whom an area is known. */
export interface Counted {
  readonly total: number;
  readonly areas: ReadonlyMap<string, number>;
  /** Small cells are left out: an area that is not there is not known, rather than empty. */
  readonly isPartial?: boolean;
}

/** `hidden`: cannot be told from the numbers that are shown. */
export type Verdict = 'met' | 'short' | 'hidden';

export interface AreaJudgement {
  readonly code: string;
  readonly needed: number;
  /** Null where it is hidden. */
  readonly counted: number | null;
  readonly missing: number | null;
  readonly verdict: Verdict;
}
export interface Judgement {
  readonly verdict: Verdict;
  /** Of those who may sign; what is missing is null where too much is hidden to tell. */
  readonly total: { readonly needed: number; readonly counted: number; readonly missing: number | null };
  /** Signatures that do not count in the total: of another area, of none, or of one that is not shown. */
  readonly elsewhere: number;
  readonly areas: readonly AreaJudgement[];
  readonly areasMet: number;
  readonly areasNeeded: number;
  /** With how many more signatures, well placed, it would be met; null while an area is hidden. */
  readonly fewestMore: number | null;
}

/**
 * What is met and what is missing where. Where the inhabitants of some areas alone may sign, nobody else counts; elsewhere signers
 * without an area, or of one the rule does not ask about, count in the total and in no area. It is a function of what it is
 * given: from the numbers everybody sees it tells nothing more.
 */
export function judge(requirement: Requirement, counted: Counted): Judgement {
  const { areasNeeded } = requirement;
  const total = judgeTotal(requirement, counted);
  const areas = requirement.areas.map((area) => judgeArea(area, counted));
  const of = (verdict: Verdict) => areas.filter((area) => area.verdict === verdict).length;
  const areasMet = of('met');
  const isOutOfReach = total.verdict === 'short' || areasMet + of('hidden') < areasNeeded;
  const isMet = total.verdict === 'met' && areasMet >= areasNeeded;
  const { needed, missing } = total;
  return { verdict: isMet ? 'met' : isOutOfReach ? 'short' : 'hidden', total: { needed, counted: total.counted, missing }, elsewhere: counted.total - total.counted, areas, areasMet, areasNeeded, fewestMore: fewestMore(missing, areas, areasNeeded) };
}

/** Of what is hidden all may come from the right areas, or nothing. */
function judgeTotal({ total: needed, from }: Requirement, { total, areas, isPartial }: Counted): { needed: number; counted: number; missing: number | null; verdict: Verdict } {
  // Areas are counted a moment after the total: who has just left is in neither.
  const counted = from ? Math.min(total, from.reduce((sum, code) => sum + (areas.get(code) ?? 0), 0)) : total;
  const hidden = from && isPartial ? total - [...areas.values()].reduce((sum, count) => sum + count, 0) : 0;
  const missing = Math.max(0, needed - counted);
  if (missing === 0 || hidden <= 0) return { needed, counted, missing, verdict: missing === 0 ? 'met' : 'short' };
  return { needed, counted, missing: null, verdict: missing > hidden ? 'short' : 'hidden' };
}

function judgeArea({ code, needed }: Requirement['areas'][number], { areas, isPartial }: Counted): AreaJudgement {
  const counted = areas.get(code) ?? (isPartial ? null : 0);
  if (counted === null) return { code, needed, counted, missing: null, verdict: 'hidden' };
  const missing = Math.max(0, needed - counted);
  return { code, needed, counted, missing, verdict: missing === 0 ? 'met' : 'short' };
}

/** The areas that lack least are filled first; what they take also counts in the total. */
function fewestMore(missingInTotal: number | null, areas: readonly AreaJudgement[], areasNeeded: number): number | null {
  if (missingInTotal === null || areas.some((area) => area.missing === null)) return null;
  const least = areas.map((area) => area.missing!).sort((a, b) => a - b).slice(0, areasNeeded);
  return Math.max(missingInTotal, least.reduce((sum, missing) => sum + missing, 0));
}

/** Met on every reading, or on none of them less: a single one that is short makes it short. */
export function onEvery(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('short')) return 'short';
  return verdicts.includes('hidden') ? 'hidden' : 'met';
}
