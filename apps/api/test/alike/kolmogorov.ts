/** The two-sample Kolmogorov–Smirnov test: the greatest distance between the two distributions, and how likely chance alone makes one as great. */
export function kolmogorovSmirnov(one: readonly number[], other: readonly number[]): { distance: number; p: number } {
  const [a, b] = [one, other].map((list) => list.toSorted((x, y) => x - y)) as [number[], number[]];
  let [i, j, distance] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const at = Math.min(a[i]!, b[j]!);
    while (a[i]! <= at) i++;
    while (b[j]! <= at) j++;
    distance = Math.max(distance, Math.abs(i / a.length - j / b.length));
  }
  return { distance, p: chance(distance, (a.length * b.length) / (a.length + b.length)) };
}

/** Kolmogorov's series with Stephens' correction for small samples. */
function chance(distance: number, size: number): number {
  const root = Math.sqrt(size);
  const x = (root + 0.12 + 0.11 / root) * distance;
  if (x < 0.2) return 1; // the series does not converge there
  let sum = 0;
  for (let k = 1; k <= 100; k++) sum += (k % 2 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
  return Math.min(1, Math.max(0, sum));
}
