/** What a coalition is followed by, in the order in which it is told. */
export const indicators = ['participation', 'actions', 'members', 'subscribers', 'mailings', 'trainings', 'attendance', 'signatures', 'delivered', 'answers', 'documents', 'positions'] as const;
export type Indicator = (typeof indicators)[number];

export interface IndicatorKind {
  readonly unit: 'percent' | 'number';
  /** What the goal is compared with: the figure, the figure of a whole year, or its growth over the baseline in per cent. */
  readonly goalIs: 'value' | 'yearly' | 'growth';
  /** The goal while the coalition has set none. */
  readonly usualGoal: number | null;
  /** Whether its rows can be told by funder project; else it is the coalition's alone. */
  readonly isByProject: boolean;
  /** Numbers of persons under this are not told; 0 for what counts no persons. */
  readonly hideUnder: number;
}

/** The smallest number of persons told in a figure or cell. */
export const FEWEST_PERSONS = 5;
/** The smallest number of signatures of a petition or an area, as on the public pages. */
export const FEWEST_SIGNATURES = 10;

const number = { unit: 'number', goalIs: 'value', usualGoal: null, isByProject: true, hideUnder: 0 } as const;

export const indicatorKinds: Readonly<Record<Indicator, IndicatorKind>> = {
  participation: { ...number, unit: 'percent', usualGoal: 80 },
  members: { ...number, isByProject: false },
  actions: { ...number, goalIs: 'yearly', usualGoal: 2 },
  mailings: number,
  trainings: number,
  attendance: { ...number, hideUnder: FEWEST_PERSONS },
  positions: number,
  subscribers: { ...number, goalIs: 'growth', usualGoal: 60, isByProject: false, hideUnder: FEWEST_PERSONS },
  signatures: { ...number, hideUnder: FEWEST_PERSONS },
  delivered: number,
  answers: number,
  documents: { ...number, isByProject: false },
};

const DAY = 86_400_000;

/** Days from the first to the last, both counted. */
export function lengthOf({ from, to }: { readonly from: string; readonly to: string }): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
}

/** The goal of a period: one for a year is shared by days, rounded, and one at least. */
export function goalFor({ goalIs }: IndicatorKind, goal: number | null, period: { readonly from: string; readonly to: string }): number | null {
  if (goal === null || goal === 0 || goalIs !== 'yearly') return goal;
  return Math.max(1, Math.round((goal * lengthOf(period)) / 365.25));
}

/** In per cent of the baseline, to a tenth; null without one, or when it is zero. */
export function growthOver(baseline: number | null, value: number | null): number | null {
  return baseline && value !== null ? Math.round(((value - baseline) / baseline) * 1_000) / 10 : null;
}
