import { diffArrays } from 'diff';

export interface DiffPart {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many changes the two are shown one after the other. */
const MOST_CHANGES = 4000;
const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });
const tokens = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

/** How many words, in any script. */
export const wordsIn = (text: string): number => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;

/** What was taken out and what was put in, by words and marks of punctuation. */
export function diffWords(before: string, after: string): DiffPart[] {
  const changes = diffArrays(tokens(before), tokens(after), { maxEditLength: MOST_CHANGES });
  if (!changes) return joinedParts([{ change: 'removed', text: before }, { change: 'added', text: after }]);
  return joinedParts(changes.map(({ added, removed, value }) => ({ change: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') })));
}

/** A blank between two changes belongs to both, and changes that touch are one: read as phrases, not as crumbs. */
function joinedParts(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let [out, put] = ['', ''];
  const close = () => {
    if (out) joined.push({ change: 'removed', text: out });
    if (put) joined.push({ change: 'added', text: put });
    [out, put] = ['', ''];
  };
  parts.forEach(({ change, text }, i) => {
    if (change === 'removed') out += text;
    else if (change === 'added') put += text;
    else if (out && put && text.trim() === '' && i < parts.length - 1) [out, put] = [out + text, put + text];
    else {
      close();
      joined.push({ change, text });
    }
  });
  close();
  return slid(joined.filter(({ text }) => text !== ''));
}

/** “a, b c” for “a c”: what was put in is “, b”, though the blank before b might be the one that was there. */
function slid(parts: DiffPart[]): DiffPart[] {
  for (let i = 1; i < parts.length - 1; i++) {
    const [before, blank, after, next] = [parts[i - 1]!, parts[i]!, parts[i + 1]!, parts[i + 2]];
    const isOne = blank.change === 'same' && blank.text.trim() === '' && before.change !== 'same' && before.change === after.change && after.text.endsWith(blank.text);
    if (!isOne || (next && next.change !== 'same')) continue;
    const text = before.text + blank.text + after.text.slice(0, -blank.text.length);
    parts.splice(i - 1, next ? 4 : 3, { change: before.change, text }, { change: 'same', text: blank.text + (next?.text ?? '') });
  }
  return parts;
}

/** From 0 to 1: how many of their words two texts share. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const there = left.get(word) ?? 0;
    if (there > 0) shared++;
    left.set(word, there - 1);
  }
  return one.length + other.length === 0 ? 1 : (2 * shared) / (one.length + other.length);
}

/** The words alone, for likeness. */
export const bareWords = (text: string): string[] => [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment.toLowerCase()] : []));
