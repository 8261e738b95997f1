import type { DocumentNode } from './read-document.js';
import { countWords, isSameTitle, sectionLengths } from './text.js';

export interface WordBudget {
  readonly title: string;
  readonly words: number;
}
/** A section by the headings of the text; with all that stands under it where it has a budget, else up to the next heading. */
export interface MeasuredSection {
  readonly title: string;
  readonly level: number;
  readonly words: number;
  readonly budget: number | null;
}
export interface Measured {
  readonly words: number;
  readonly limit: number | null;
  /** How many words too many; 0 when none. */
  readonly over: number;
  readonly sections: readonly MeasuredSection[];
}

/** How long a text and each of its sections are, against what was allowed. */
export function measure(content: DocumentNode, { limit, countsFootnotes, budgets = [] }: { readonly limit: number | null; readonly countsFootnotes: boolean; readonly budgets?: readonly WordBudget[] }): Measured {
  const rule = { countsFootnotes };
  const words = countWords(content, rule);
  const sections = sectionLengths(content, rule).map(({ title, level, words: own, wholeWords }): MeasuredSection => {
    const budget = budgets.find((one) => isSameTitle(one.title, title))?.words ?? null;
    return { title, level, words: budget === null ? own : wholeWords, budget };
  });
  return { words, limit, over: limit === null ? 0 : Math.max(0, words - limit), sections };
}

const LONGEST = 3;

/** Where words could be saved: sections over their budget, and where no section is, the longest ones. */
export function tooLongSections({ sections }: Pick<Measured, 'sections'>): MeasuredSection[] {
  const over = sections.filter(({ words, budget }) => budget !== null && words > budget);
  return over.length > 0 ? over : sections.filter(({ title }) => title !== '').toSorted((a, b) => b.words - a.words).slice(0, LONGEST);
}
