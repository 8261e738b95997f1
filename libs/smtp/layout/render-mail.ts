import { translate } from '#libs/i18n';
import { fill, layoutOf } from './compiled-layout.js';
import { escapeHtml } from './escape.js';
import { onOneLine, toHtml } from './isolate.js';
import { styles } from './look.js';
import type { MailContent, MailLink, MailText } from './mail-content.js';
import { plainTwin } from './plain-twin.js';
import { RichText } from './rich-text.js';
import { webAddress } from './web-address.js';

const PREVIEW = 150; // characters

/** HTML in the look of the pages and its plain-text twin. Fast after the first mail of a language; throws on a link that is no web address. */
export async function renderMail(content: MailContent): Promise<{ html: string; text: string }> {
  const { locale, title, paragraphs, button, closing = [], footer, brand = translate(locale, 'site.name') } = content;
  const layout = await layoutOf({ locale, hasButton: button !== undefined, hasClosing: closing.length > 0 });
  const html = fill(layout, {
    title: escapeHtml(onOneLine(title)),
    preview: escapeHtml(onOneLine(content.preview ?? beginningOf(paragraphs[0]))),
    brand: `<bdi>${toHtml(brand)}</bdi>`,
    heading: toHtml(title),
    words: paragraphs.map(block).join(''),
    label: toHtml(button?.label ?? ''),
    url: button ? escapeHtml(webAddress(button.url)) : '',
    closing: closing.map(block).join(''),
    footer: footer.map(block).join(''),
  });
  return { html, text: plainTwin(content) };
}

function block(part: MailText | MailLink): string {
  if (part instanceof RichText) return part.html;
  if (typeof part === 'string') return `<p style="${styles.paragraph}">${toHtml(part).replaceAll('\n', '<br>')}</p>`;
  return `<p style="${styles.paragraph}"><a href="${escapeHtml(webAddress(part.url))}" style="${styles.link}">${toHtml(part.label)}</a></p>`;
}

function beginningOf(part: MailText = ''): string {
  const words = typeof part === 'string' ? part : part.text;
  return words.length > PREVIEW ? words.slice(0, PREVIEW).replace(/\s+\S*$/, '…') : words;
}
