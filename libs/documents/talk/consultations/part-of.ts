/** The part of a file that a player asks for: `bytes=0-`, `bytes=100-199`. Undefined for the whole, or what is no part of it. */
export function partOf(range: string | undefined, length: number): { readonly from: number; readonly to: number } | undefined {
  const asked = /^bytes=(\d{1,9})-(\d{0,9})$/.exec(range ?? '');
  if (!asked) return undefined;
  const [from, to] = [Number(asked[1]), Math.min(asked[2] ? Number(asked[2]) : length - 1, length - 1)];
  return from <= to ? { from, to } : undefined;
}
