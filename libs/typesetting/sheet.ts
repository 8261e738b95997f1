import PDFDocument from 'pdfkit';
import { directionOf, type Locale } from '#libs/i18n';
import type { Direction, Span } from './runs.js';
import { Typesetter, type Line, type Style } from './typesetter.js';

const MARGIN = 54;
const FOOT = 64;

export interface Placement {
  /** Distance from the side where reading starts. */
  readonly start?: number;
  readonly width?: number;
  readonly align?: 'start' | 'end';
  /** Direction of this text when it is not that of the page. */
  readonly direction?: Direction | undefined;
}
/** What no end of a page breaks: a line, a picture. */
export interface Strip {
  readonly height: number;
  /** Room that has to be left, where it stays with what follows; none for what may be missing at the end of a page. */
  readonly keeps?: number;
  readonly draw: (top: number) => void;
}
/** What the library reads a picture with, once; its types say nothing of it. */
interface Opener {
  openImage(content: Buffer): PDFKit.Mixins.ImageSrc;
}
type Element = ReturnType<InstanceType<typeof PDFDocument>['struct']>;
interface ElementOptions {
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
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
  private readonly open: Element[] = [];
  private readonly pictures = new Map<Buffer, PDFKit.Mixins.ImageSrc>();

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

  /** What is being tagged goes on there. */
  newPage(): void {
    this.doc.continueOnNewPage();
    this.y = MARGIN;
  }

  /** What is left of this page. */
  get room(): number {
    return this.doc.page.height - FOOT - this.y;
  }

  /** What a page has. */
  get wholeRoom(): number {
    return this.doc.page.height - FOOT - MARGIN;
  }

  /** Begins a new page unless this much room is left; true when it did. */
  need(height: number): boolean {
    if (height <= this.room) return false;
    this.newPage();
    return true;
  }

  gap(height: number): void {
    this.y += height;
  }

  /** A paragraph, which may run over pages. */
  paragraph(tag: string, text: string | readonly Span[], style: Style, placement: Placement = {}): void {
    this.tagged(tag, () => this.pour(this.strips(text, style, placement)));
  }

  /** The lines of a paragraph, each to be drawn at a height still to be known. */
  strips(text: string | readonly Span[], style: Style, placement: Placement = {}): Strip[] {
    const height = style.size * style.leading;
    const lines = this.type.lines(text, style, placement.direction ?? this.direction, placement.width ?? this.width);
    return lines.map((line) => ({ height, draw: (top) => this.put(line, top + height * 0.72, style, placement) }));
  }

  /** One under the other, on as many pages as they need. */
  pour(strips: readonly Strip[]): void {
    for (const { height, keeps = height, draw } of strips) {
      if (keeps > 0) this.need(keeps);
      draw(this.y);
      this.y += height;
    }
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

  /** A JPEG, whose top left corner is there. It is in the file once, however often it is drawn. */
  picture(content: Buffer, { left, top, width, height }: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }): void {
    const opened = this.pictures.get(content) ?? (this.doc as unknown as Opener).openImage(content);
    this.pictures.set(content, opened);
    this.doc.image(opened, left, top, { width, height });
  }

  /** What the work draws is an element of this kind: P, H1, Figure, TD. */
  tagged(tag: string, work: () => void, options: ElementOptions = {}): void {
    this.element(tag, options).add(work).end();
  }

  /** Elements tagged by the work are parts of one of this kind: Table, TR. */
  group(tag: string, work: () => void): void {
    const element = this.element(tag);
    this.open.push(element);
    work();
    this.open.pop();
    element.end();
  }

  /** An element of this kind that is drawn bit by bit, and ended. */
  element(tag: string, options: ElementOptions = {}): Element {
    const element = this.doc.struct(tag, options);
    const parent = this.open.at(-1);
    if (parent) parent.add(element);
    else this.doc.addStructure(element);
    return element;
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
