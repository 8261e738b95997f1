import { isComputed } from '#libs/i18n';

const LONGEST = 32_767; // of a cell in a spreadsheet
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF\p{Surrogate}]/gu;

/**
 * Text as a cell may hold it: what a spreadsheet could take for a formula gets a leading apostrophe; what no file may
 * hold is dropped; what no cell can hold is cut.
 */
export function harmless(text: string): string {
  const clean = text.replace(UNPRINTABLE, '');
  return (isComputed(clean) ? `'${clean}` : clean).slice(0, LONGEST);
}
