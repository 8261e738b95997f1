const INVISIBLE = /^[\p{Z}\p{C}\s]+/u;
const DANGEROUS_START = /^[\t\r\n]/;
/** First characters that make a spreadsheet compute, after folding full-width and small forms; U+2212 is the true minus. */
const STARTS_FORMULA = /^[=+\-@\u2212]/;

/** Whether a spreadsheet could take this text for a formula, also behind blanks or in full-width signs. */
export function isComputed(text: string): boolean {
  const start = text.replace(INVISIBLE, '').slice(0, 2).normalize('NFKC');
  return DANGEROUS_START.test(text) || STARTS_FORMULA.test(start);
}
