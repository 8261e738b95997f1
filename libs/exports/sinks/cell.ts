const LONGEST = 32_767; // of a cell in a spreadsheet
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF\p{Surrogate}]/gu;
const INVISIBLE = /^[\p{Z}\p{C}\s]+/u;
const DANGEROUS_START = /^[\t\r\n]/;
/** First characters that make a spreadsheet compute, after folding full-width and small forms; U+2212 is the true minus. */
const STARTS_FORMULA = /^[=+\-@\u2212]/;

/**
 * Text as a cell may hold it: what a spreadsheet could take for a formula, also behind blanks or in full-width
 * signs, gets a leading apostrophe; what no file may hold is dropped; what no cell can hold is cut.
 */
export function harmless(text: string): string {
  const clean = text.replace(UNPRINTABLE, '');
  const start = clean.replace(INVISIBLE, '').slice(0, 2).normalize('NFKC');
  const isDangerous = DANGEROUS_START.test(clean) || STARTS_FORMULA.test(start);
  return (isDangerous ? `'${clean}` : clean).slice(0, LONGEST);
}
