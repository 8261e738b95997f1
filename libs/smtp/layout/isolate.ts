import { escapeHtml } from './escape.js';

const OPEN = '\u2068';
const CLOSE = '\u2069';
/** Embeddings, overrides and isolates: they can make a text read as another. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;
const ISOLATED = /\u2068([^\u2066-\u2069]*)\u2069/g;
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LTR = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]/u;

/** Marks a name or number put into a sentence, so that its direction does not disturb the sentence: `<bdi>` in HTML. */
export function isolate(value: string | number): string {
  return `${OPEN}${clean(String(value))}${CLOSE}`;
}

/** Escaped; what `isolate` marked becomes `<bdi>`; other turning marks and control characters are dropped. */
export function toHtml(text: string): string {
  return text.split(ISOLATED).map((part, i) => (i % 2 ? `<bdi>${escapeHtml(clean(part))}</bdi>` : escapeHtml(clean(part)))).join('');
}

/** For plain text: the marks stay only where both directions meet, as old mail programs show them as boxes. */
export function toPlain(text: string): string {
  const parts = text.split(ISOLATED);
  if (parts.length === 1 || !RTL.test(text) || !LTR.test(text)) return clean(text);
  return parts.map((part, i) => (i % 2 ? isolate(part) : clean(part))).join('');
}

/** For titles and subjects: no marks, no line break. */
export function onOneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** Where a paragraph starts, by its first letter; undefined when it has none. */
export function directionOfText(text: string): 'rtl' | 'ltr' | undefined {
  const first = /\p{L}/u.exec(text)?.[0];
  if (first === undefined) return undefined;
  return RTL.test(first) ? 'rtl' : 'ltr';
}

/** Without turning marks and control characters; line breaks and tabs stay. */
export function clean(text: string): string {
  return text.replace(TURNING, '').replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
}
