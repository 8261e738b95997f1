import { isWithin } from '#libs/i18n';
import type { Facts } from '../../facts/organisation-facts.js';
import type { CriterionKind, Finding, FrozenCriterion } from './admission-criterion.entity.js';

/** Values: themes; codes of areas and regions; the years since formation. A declaration and a document have none. */
export type Criterion = Omit<FrozenCriterion, 'words'>;

/** What is known of an applicant on a day. */
export interface Candidate extends Pick<Facts, 'seat' | 'branches' | 'themes' | 'formedOn'> {
  /** Declarations made and documents given, by their criterion. */
  readonly declared: readonly string[];
  readonly given: readonly string[];
  /** `2026-11-22` */
  readonly today: string;
}

/** Each criterion in turn, met or not; the same answer for the same criteria and facts. */
export function judge(criteria: readonly Criterion[], candidate: Candidate): Finding[] {
  return criteria.map((criterion) => {
    const isMet = meets[criterion.kind](criterion, candidate);
    return { criterionId: criterion.id, isMet, isBlocking: criterion.isBlocking, missing: isMet ? [] : wanted(criterion, candidate) };
  });
}

/** Those that keep an application from being sent. */
export const unmetOf = (findings: readonly Finding[]): Finding[] => findings.filter(({ isMet, isBlocking }) => isBlocking && !isMet);

const meets: Record<CriterionKind, (criterion: Criterion, candidate: Candidate) => boolean> = {
  theme: ({ values }, { themes }) => themes.some((theme) => values.includes(theme)),
  territory: ({ values }, { seat, branches }) => [...(seat ? [seat] : []), ...branches].some((area) => isWithin(area, values)),
  formation: (criterion, { formedOn, today }) => formedOn !== null && oldEnoughOn(criterion, formedOn) <= today,
  declaration: ({ id }, { declared }) => declared.includes(id),
  document: ({ id }, { given }) => given.includes(id),
};

function wanted(criterion: Criterion, { formedOn }: Candidate): readonly string[] {
  if (criterion.kind !== 'formation') return criterion.values;
  return formedOn === null ? [] : [oldEnoughOn(criterion, formedOn)];
}

/** The same day so many years later; the first of March for a leap day. */
function oldEnoughOn({ values }: Criterion, formedOn: string): string {
  const [year, rest] = [Number(formedOn.slice(0, 4)) + Number(values[0] ?? 0), formedOn.slice(4)];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${String(year).padStart(4, '0')}${rest === '-02-29' && !isLeap ? '-03-01' : rest}`;
}
