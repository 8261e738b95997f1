import { directionOf, translate, type Locale } from '#libs/i18n';
import { onOneLine, toPlain } from './isolate.js';
import type { MailContent, MailLink, MailText } from './mail-content.js';
import { webAddress } from './web-address.js';

const WIDEST_RULE = 60;

/** The same mail for people who read text: same order, links in full. */
export function plainTwin({ locale, title, paragraphs, button, closing = [], footer, brand = translate(locale, 'site.name') }: MailContent): string {
  const heading = onOneLine(title);
  const body = [...paragraphs, ...(button ? [button] : []), ...closing].map((part) => inWords(locale, part));
  const rule = directionOf(locale) === 'rtl' ? '' : `\n${'='.repeat(Math.min(heading.length, WIDEST_RULE))}`; // signs alone would stand on the left
  return [onOneLine(brand), heading + rule, ...body, `-- \n${footer.map((part) => inWords(locale, part)).join('\n\n')}`].join('\n\n') + '\n';
}

function inWords(locale: Locale, part: MailText | MailLink): string {
  if (typeof part === 'string') return toPlain(part);
  if ('url' in part) return `${introduced(locale, onOneLine(part.label))}\n${webAddress(part.url)}`;
  return part.text;
}

/** A label before its address: a question stands as it is, the rest gets a colon. */
function introduced(locale: Locale, label: string): string {
  return /[?؟]$/.test(label) ? label : `${label}${locale === 'fr' ? '\u00A0' : ''}:`;
}
