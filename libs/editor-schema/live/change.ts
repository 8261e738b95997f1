/** Stands in a line for whatever is no letter; no document holds it. */
export const THING = '\0';

/** What differs between a line and what is wanted of it: from which letter on, how many go, how many come. */
export interface Change {
  readonly from: number;
  readonly gone: number;
  readonly come: number;
}

/**
 * From the first letter that differs to the last. Of many equal letters the one before the cursor is the new one: what
 * stands behind it was there. `areSame` compares two things by their places.
 */
export function changeOf(before: string, after: string, cursor: number, areSame: (one: number, other: number) => boolean): Change {
  const isSame = (one: number, other: number) => before[one] === after[other] && (before[one] !== THING || areSame(one, other));
  const most = Math.min(before.length, after.length);
  let [start, end] = [0, 0];
  const lengthen = (longest: number) => {
    while (end < longest && isSame(before.length - 1 - end, after.length - 1 - end)) end += 1;
  };
  if (cursor >= 0) lengthen(Math.min(most, after.length - cursor));
  while (start < most - end && isSame(start, start)) start += 1;
  lengthen(most - start);
  if (isFirstHalf(before, start - 1)) start -= 1;
  if (isSecondHalf(before, before.length - end)) end -= 1;
  return { from: start, gone: before.length - end - start, come: after.length - end - start };
}

/** Of a letter of two halves neither goes or comes alone. */
const isFirstHalf = (letters: string, at: number) => /[\ud800-\udbff]/.test(letters[at] ?? '');
const isSecondHalf = (letters: string, at: number) => /[\udc00-\udfff]/.test(letters[at] ?? '');
