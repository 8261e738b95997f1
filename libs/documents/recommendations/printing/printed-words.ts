import type { DocumentNode } from '#libs/editor-schema';
import type { Direction, Look, Span } from '#libs/typesetting';

/** The words of blocks as they are printed. Footnotes and the addresses of links are numbered as they come and stand at the end. */
export class PrintedWords {
  /** What stands at the end, the first being number 1. */
  readonly notes: Span[] = [];
  private readonly addresses = new Map<string, number>();

  /** `site` is where pages of this site are, for links that lead to them. */
  constructor(private readonly site: string) {}

  /** Of one block, a line for each line break in it. */
  linesOf({ content = [] }: DocumentNode): Span[][] {
    const lines: Span[][] = [[]];
    content.forEach((child, i) => {
      if (child.type === 'hardBreak') lines.push([]);
      else lines.at(-1)!.push(...this.spans(child, content[i + 1]));
    });
    return lines.map(apart);
  }

  private spans(child: DocumentNode, next: DocumentNode | undefined): Span[] {
    if (child.type === 'footnote') return [raised(this.notes.push({ text: wordsIn(child.attrs?.['text']) }))];
    if (child.text === undefined) return [];
    const href = this.addressOf(child);
    const span = { text: child.text, look: { isBold: isMarked(child, 'bold'), isItalic: isMarked(child, 'italic'), href } satisfies Look };
    return href && href !== this.addressOf(next) && !href.includes(child.text.trim() || ' ') ? [span, raised(this.noted(href))] : [span];
  }

  private addressOf(node: DocumentNode | undefined): string | undefined {
    const href = wordsIn(node?.marks?.find(({ type }) => type === 'link')?.attrs?.['href']);
    return href.startsWith('/') ? `${this.site}${href}` : href || undefined;
  }

  /** An address stands there once, however often words lead to it. */
  private noted(href: string): number {
    const number = this.addresses.get(href) ?? this.notes.push({ text: href, look: { href } });
    this.addresses.set(href, number);
    return number;
  }
}

/** Numbers of two notes at one place are no number of two digits. */
const apart = (line: readonly Span[]): Span[] => line.map((span, i) => (span.look?.isRaised && line[i - 1]?.look?.isRaised ? { ...span, text: `, ${span.text}` } : span));
const raised = (number: number): Span => ({ text: String(number), look: { isRaised: true } });
const isMarked = ({ marks = [] }: DocumentNode, kind: string): boolean => marks.some(({ type }) => type === kind);

/** As it was set, else by its first letter; undefined without either. */
export function directionIn(node: DocumentNode): Direction | undefined {
  const set: unknown = node.attrs?.['dir'] ?? node.content?.[0]?.attrs?.['dir'];
  return set === 'ltr' || set === 'rtl' ? set : directionOfWords(textIn(node));
}

export function directionOfWords(text: string): Direction | undefined {
  const first = /\p{L}/u.exec(text)?.[0];
  return first === undefined ? undefined : /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first) ? 'rtl' : 'ltr';
}

const textIn = (node: DocumentNode): string => node.text ?? (node.content ?? []).map(textIn).join('');

export const wordsIn = (attribute: unknown): string => (typeof attribute === 'string' ? attribute : '');
