/** Headings below the third level, and what Word calls a title. */
const headings: readonly (readonly [selector: string, tag: string])[] = [['h4, h5, h6', 'h3'], ['p.MsoTitle', 'h1'], ['p.MsoSubtitle', 'h2']];

/**
 * What word processors put on the clipboard, as this editor knows it: Word’s lists, which are paragraphs with a bullet
 * typed in them, become lists, notes at the end become footnotes at their place, lower headings the lowest there is.
 * Styles, empty lines and whatever the text cannot hold the editor leaves out by itself.
 */
export function cleaned(html: string): string {
  if (html.includes('data-pm-slice')) return html; // from an editor like this one
  const { body } = new DOMParser().parseFromString(withoutStyles(withoutConditions(html)), 'text/html');
  readStyles(body);
  for (const [selector, tag] of headings) for (const one of body.querySelectorAll(selector)) renamed(one, tag);
  gatherNotes(body);
  gatherLists(body);
  for (const line of body.querySelectorAll('p')) if (!line.textContent?.trim() && !line.querySelector('img, sup') && !line.closest('td, th')) line.remove();
  for (const gap of body.querySelectorAll(':scope > br')) gap.remove();
  return body.innerHTML;
}

/** Word says for whom some of it is in a way that browsers read as comments. */
const withoutConditions = (html: string) => html.replaceAll(/<!\[(if|endif)[^>]*>/g, '');

/** The policy of these pages takes no styles, also not to look at them: they are put under another name. */
const withoutStyles = (html: string) => html.replaceAll(/<[^>]*>/g, (tag) => tag.replaceAll(/\sstyle\s*=/gi, ' data-style='));
const styleOf = (element: Element) => element.getAttribute('data-style') ?? '';

/** What is bold or slanted by style alone; Google puts everything in a bold that is not. */
function readStyles(body: HTMLElement): void {
  for (const plain of body.querySelectorAll('b[data-style*="font-weight:normal"]')) plain.replaceWith(...plain.childNodes);
  for (const span of body.querySelectorAll('span[data-style]')) {
    const style = styleOf(span);
    if (/font-weight:\s*(bold|[6-9]00)/.test(style)) wrapped(span, 'strong');
    if (/font-style:\s*(italic|oblique)/.test(style)) wrapped(span, 'em');
  }
}

function wrapped(element: Element, tag: string): void {
  const made = element.ownerDocument.createElement(tag);
  made.append(...element.childNodes);
  element.append(made);
}

function renamed(element: Element, tag: string): void {
  const made = element.ownerDocument.createElement(tag);
  made.dir = (element as HTMLElement).dir;
  made.append(...element.childNodes);
  element.replaceWith(made);
}

const nameOf = (link: Element) => link.getAttribute('name') || link.id;
const targetOf = (link: Element) => link.getAttribute('href')?.split('#')[1] ?? '';

/** A link to a place from which a link leads back is a footnote, in Word, in LibreOffice and in Google Docs. */
function gatherNotes(body: HTMLElement): void {
  const links = [...body.querySelectorAll('a[href*="#"]')].filter((link) => targetOf(link) && nameOf(link));
  for (const [i, mark] of links.entries()) {
    const back = links.slice(i + 1).find((one) => nameOf(one) === targetOf(mark) && targetOf(one) === nameOf(mark));
    const note = back?.closest('p, li, div');
    if (!back || !note) continue;
    back.remove();
    const made = body.ownerDocument.createElement('sup');
    made.dataset['footnote'] = '';
    made.dataset['text'] = (note.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 2000);
    const around = mark.closest('sup');
    (around && around.textContent === mark.textContent ? around : mark).replaceWith(made);
    note.remove();
  }
}

const levelOf = (line: Element) => Number(/mso-list:[^;]*level(\d)/.exec(styleOf(line))?.[1] ?? 0);

/** Lines that Word shows as points of a list, in a list for each level. */
function gatherLists(body: HTMLElement): void {
  const open: HTMLElement[] = [];
  let last: Element | null = null;
  for (const line of body.querySelectorAll('p[data-style*="mso-list"]')) {
    const level = levelOf(line);
    if (level === 0) continue;
    if (!last || line.previousElementSibling !== last) open.length = 0;
    open.length = Math.min(open.length, level);
    const bullet = [...line.querySelectorAll('span')].find((one) => /mso-list:\s*ignore/i.test(styleOf(one)));
    const tag = /^\s*[\p{L}\p{N}]{1,4}[.)]/u.test(bullet?.textContent ?? '') ? 'ol' : 'ul';
    bullet?.remove();
    while (open.length < level) open.push(listBelow(open.at(-1), tag, line));
    const point = body.ownerDocument.createElement('li');
    point.dir = (line as HTMLElement).dir;
    const words = body.ownerDocument.createElement('p');
    words.append(...line.childNodes);
    point.append(words);
    open.at(-1)!.append(point);
    line.remove();
    last = open[0]!;
  }
}

/** A new list in the last point of the one above, or where its first line stood. */
function listBelow(above: HTMLElement | undefined, tag: 'ol' | 'ul', line: Element): HTMLElement {
  const list = line.ownerDocument.createElement(tag);
  if (!above) line.before(list);
  else {
    if (!above.lastElementChild) above.append(line.ownerDocument.createElement('li'));
    above.lastElementChild!.append(list);
  }
  return list;
}
