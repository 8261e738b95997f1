import type PDFDocument from 'pdfkit';
import { colours } from './colours.js';
import { fontFile, fontFor, type Weight } from './fonts.js';
import { keepLetters } from './letters.js';
import { Paragraph, type Direction, type Run, type Span } from './runs.js';

export interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  /** Distance of lines, as a multiple of the size. */
  readonly leading: number;
}
/** A line as it stands on paper. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
  /** In reading order, for search and for reading aloud. */
  readonly text: string;
}

interface Stretch {
  readonly from: number;
  to: number;
}
type Doc = InstanceType<typeof PDFDocument>;
interface Outline {
  scale(x: number, y: number): Outline;
  translate(x: number, y: number): Outline;
  toSVG(): string;
}
/** What the library's font shapes: glyphs from left to right, their places in thousandths of the size. */
interface Shaper {
  /** Thousandths of the size in a unit of the font. */
  readonly scale: number;
  layout(text: string, features?: unknown): { glyphs: { path: Outline }[]; positions: { xOffset: number; yOffset: number; xAdvance: number }[] };
}
const NASKH = 1.12; // Naskh letters are small for their size
const RAISED = { size: 0.62, by: 0.36 };
/** Letters; no line of a page holds more. */
const MOST_IN_LINE = 300;
const shaped = { features: [] as PDFKit.Mixins.OpenTypeFeatures[] };

/** Breaks text into lines and puts lines on the page, in any mixture of Arabic and Latin scripts; the library would set it from left to right only. */
export class Typesetter {
  private readonly registered = new Set<string>();

  constructor(private readonly doc: Doc) {}

  /** Lines no wider than asked; a word that is wider by itself is broken. */
  lines(text: string | readonly Span[], style: Style, direction: Direction, width = Number.POSITIVE_INFINITY): Line[] {
    const paragraph = new Paragraph(text, direction, (char, look) => fontFor(char, { weight: look?.isBold ? 600 : style.weight, isItalic: look?.isItalic ?? false }));
    const words = [...paragraph.text.matchAll(/\S+/g)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
    const lines: Line[] = [];
    let current: Stretch | undefined;
    const close = () => current && lines.push(this.line(paragraph, current.from, current.to, style));
    for (const word of words.flatMap((given) => this.pieces(paragraph, given, style, width))) {
      const isFitting = current && this.widthOf(paragraph.line(current.from, word.to), style) <= width;
      if (current && isFitting) current.to = word.to;
      else {
        close();
        current = { ...word };
      }
    }
    close();
    return lines;
  }

  widthOf(runs: readonly Run[], style: Style): number {
    return runs.reduce((sum, run) => sum + this.use(run, style).widthOfString(run.text, shaped), 0);
  }

  /** Puts the left end of the line at x, its baseline at y. Arabic letters in italics are slanted, as browsers do. */
  draw(line: Line, x: number, y: number, style: Style): void {
    let at = x;
    for (const run of line.runs) {
      const { isItalic, isRaised, href } = run.look ?? {};
      const oblique = isItalic && run.font.includes('naskh') ? { oblique: true } : {};
      this.use(run, style).fillColor(href ? colours.accent : style.colour);
      this.doc.text(run.text, at, isRaised ? y - style.size * RAISED.by : y, { lineBreak: false, baseline: 'alphabetic', ...oblique, ...shaped });
      const width = this.doc.widthOfString(run.text, shaped);
      if (href) this.lead(href, { x: at, y, width, size: style.size });
      at += width;
    }
  }

  /** A line under the words, and the place where a reader of the file may click. */
  private lead(href: string, { x, y, width, size }: { readonly x: number; readonly y: number; readonly width: number; readonly size: number }): void {
    this.doc.lineWidth(size / 18).moveTo(x, y + size * 0.16).lineTo(x + width, y + size * 0.16).stroke(colours.accent);
    this.doc.link(x, y - size, width, size * 1.3, href);
  }

  /** The line as one SVG path: the left end of the line at x, its baseline at y. */
  outline(line: Line, x: number, y: number, style: Style): string {
    let at = x;
    const glyphs: string[] = [];
    for (const run of line.runs) {
      const { _font: font, _fontSize: size } = this.use(run, style) as unknown as { _font: Shaper; _fontSize: number };
      const shapes = font.layout(run.text, shaped.features);
      shapes.glyphs.forEach(({ path }, i) => {
        const { xOffset, yOffset, xAdvance } = shapes.positions[i]!;
        const d = path.scale((size / 1000) * font.scale, (-size / 1000) * font.scale).translate(at + (xOffset * size) / 1000, y - (yOffset * size) / 1000).toSVG();
        if (d) glyphs.push(d);
        at += (xAdvance * size) / 1000;
      });
    }
    return `<path fill="${style.colour}" d="${glyphs.join('')}"/>`;
  }

  private line(paragraph: Paragraph, from: number, to: number, style: Style): Line {
    const runs = paragraph.line(from, to);
    return { runs, width: this.widthOf(runs, style), text: paragraph.text.slice(from, to) };
  }

  /** The word itself or, when it is too wide, as much of it as fits, again and again. */
  private pieces(paragraph: Paragraph, word: Stretch, style: Style, width: number): Stretch[] {
    const pieces: Stretch[] = [];
    for (let from = word.from; from < word.to; ) {
      const to = this.fittingEnd(paragraph, { from, to: word.to }, style, width);
      pieces.push({ from, to });
      from = to;
    }
    return pieces;
  }

  private fittingEnd(paragraph: Paragraph, { from, to: end }: Stretch, style: Style, width: number): number {
    const to = Math.min(end, from + MOST_IN_LINE);
    if (this.widthOf(paragraph.line(from, to), style) <= width) return to;
    let [fits, tooFar] = [from, to];
    while (tooFar - fits > 1) {
      const middle = (fits + tooFar) >> 1;
      if (this.widthOf(paragraph.line(from, middle), style) <= width) fits = middle;
      else tooFar = middle;
    }
    const isWithinPair = /[\udc00-\udfff]/.test(paragraph.text[fits] ?? '');
    return Math.max(isWithinPair ? fits - 1 : fits, from + (/[\ud800-\udbff]/.test(paragraph.text[from]!) ? 2 : 1));
  }

  private use(run: Run, style: Style): Doc {
    if (!this.registered.has(run.font)) {
      this.doc.registerFont(run.font, fontFile(run.font));
      this.registered.add(run.font);
    }
    this.doc.font(run.font).fontSize(style.size * (run.font.includes('naskh') ? NASKH : 1) * (run.look?.isRaised ? RAISED.size : 1));
    keepLetters((this.doc as unknown as { _font: unknown })._font);
    return this.doc;
  }
}
