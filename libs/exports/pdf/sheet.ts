import PDFDocument from 'pdfkit';
import { directionOf, type Locale } from '#libs/i18n';
import { Typesetter, type Direction, type Line, type Style } from '#libs/typesetting';

/** The tokens of the public pages, on white paper. */
export const colours = { paper: '#fbf8f2', ink: '#1c2126', soft: '#59616a', line: '#e3dccf', accent: '#0b5d57', sun: '#e9a23b' };
const MARGIN = 54;
const FOOT = 64;

export interface Placement {
  /** Distance from the side where reading starts. */
  readonly start?: number;
  readonly width?: number;
  readonly align?: 'start' | 'end';
  /** Direction of this text when it is not that of the page. */
  readonly direction?: Direction;
}

/**
 * A4 pages on which things are placed from the side where reading starts: left in French, right in Arabic.
 * What is drawn is tagged, so that the file can be read aloud and searched in reading order.
 */
export class Sheet {
  readonly doc: InstanceType<typeof PDFDocument>;
  readonly direction: Direction;
  readonly width: number;
  /** Where the next thing goes, from the top. */
  y = MARGIN;
  private readonly type: Typesetter;
  private readonly open: ReturnType<InstanceType<typeof PDFDocument>['struct']>[] = [];

  constructor(readonly locale: Locale, title: string, madeAt: Date) {
    this.direction = directionOf(locale);
    this.doc = new PDFDocument({
      size: 'A4', margin: 0, bufferPages: true, pdfVersion: '1.7', lang: locale, tagged: true, displayTitle: true,
      info: { Title: title, Creator: 'Sawt', Producer: 'Sawt', CreationDate: madeAt, ModDate: madeAt },
    });
    this.type = new Typesetter(this.doc);
    this.width = this.doc.page.width - 2 * MARGIN;
  }

  /** Left end of a box that starts this far from the reading side. */
  left(start: number, width: number): number {
    return this.direction === 'ltr' ? MARGIN + start : MARGIN + this.width - start - width;
  }

  newPage(): void {
    this.doc.addPage();
    this.y = MARGIN;
  }

  /** Begins a new page unless this much room is left; true when it did. */
  need(height: number): boolean {
    if (this.y + height <= this.doc.page.height - FOOT) return false;
    this.newPage();
    return true;
  }

  gap(height: number): void {
    this.y += height;
  }

  /** A paragraph, which may run over pages. */
  paragraph(tag: string, text: string, style: Style, placement: Placement = {}): void {
    const width = placement.width ?? this.width;
    const height = style.size * style.leading;
    this.tagged(tag, () => {
      for (const line of this.type.lines(text, style, placement.direction ?? this.direction, width)) {
        this.need(height);
        this.put(line, this.y + height * 0.72, style, placement);
        this.y += height;
      }
    });
  }

  /** One line at a height of one's own; it is cut with an ellipsis when it is too long. */
  label(text: string, baseline: number, style: Style, placement: Placement = {}): void {
    const direction = placement.direction ?? this.direction;
    const width = placement.width ?? this.width;
    const [whole] = this.type.lines(text, style, direction);
    if (!whole) return;
    const isFitting = whole.width <= width;
    const cut = isFitting ? whole : this.type.lines(`${this.cutTo(text, style, direction, width)}…`, style, direction)[0]!;
    this.put(cut, baseline, style, placement);
  }

  /** How many lines it takes in this width. */
  linesOf(text: string, style: Style, width: number): number {
    return this.type.lines(text, style, this.direction, width).length;
  }

  widthOf(text: string, style: Style): number {
    return this.type.lines(text, style, this.direction)[0]?.width ?? 0;
  }

  /** What the work draws is an element of this kind: P, H1, Figure, TD. */
  tagged(tag: string, work: () => void, options: { alt?: string; scope?: 'Row' | 'Column' } = {}): void {
    const element = this.doc.struct(tag, options, [work]);
    const parent = this.open.at(-1);
    if (parent) parent.add(element);
    else this.doc.addStructure(element);
  }

  /** Elements tagged by the work are parts of one of this kind: Table, TR. */
  group(tag: string, work: () => void): void {
    const element = this.doc.struct(tag);
    const parent = this.open.at(-1);
    if (parent) parent.add(element);
    else this.doc.addStructure(element);
    this.open.push(element);
    work();
    this.open.pop();
    element.end();
  }

  /** What the work draws is ornament: rules, grounds, page numbers. */
  ornament(work: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    work();
    this.doc.endMarkedContent();
  }

  private put(line: Line, baseline: number, style: Style, { start = 0, width = this.width, align = 'start', direction = this.direction }: Placement): void {
    const left = this.left(start, width);
    const isAtRight = (align === 'start') === (direction === 'rtl');
    this.type.draw(line, isAtRight ? left + width - line.width : left, baseline, style);
  }

  private cutTo(text: string, style: Style, direction: Direction, width: number): string {
    const letters = Array.from(text);
    let [low, high] = [0, letters.length];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const [line] = this.type.lines(`${letters.slice(0, middle).join('')}…`, style, direction);
      if (line && line.width <= width) low = middle;
      else high = middle - 1;
    }
    return letters.slice(0, low).join('').trimEnd();
  }
}
