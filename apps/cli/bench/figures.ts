/** The middle of the values; the mean of the two in the middle when their number is even. Throws when there is none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is no median of nothing');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** One side over the other, round by round: what drifts during a run drifts for both. */
export function ratios(over: readonly number[], under: readonly number[]): number[] {
  if (over.length !== under.length) throw new Error('Both sides are measured in every round');
  return over.map((value, i) => value / under[i]!);
}

/** The value below which this share of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('There is no percentile of nothing');
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

/** A goal: at least so much, or at most. */
export interface Wanted {
  readonly least?: number;
  readonly most?: number;
}

export function isMet(value: number, { least = -Infinity, most = Infinity }: Wanted): boolean {
  return value >= least && value <= most;
}

/** Three digits that matter: 0.612, 12.3, 4,870. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  const digits = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
