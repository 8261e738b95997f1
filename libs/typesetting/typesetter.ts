import type PDFDocument from 'pdfkit';
import { fontFile, fontFor, type Weight } from './fonts.js';
import { keepLetters } from './letters.js';
import { Paragraph, type Direction, type Run } from './runs.js';

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

interface Span {
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
/** Letters; no line of a page holds more. */
const MOST_IN_LINE = 300;
const shaped = { features: [] as PDFKit.Mixins.OpenTypeFeatures[] };

/** Breaks text into lines and puts lines on the page, in any mixture of Arabic and Latin scripts; the library would set it from left to right only. */
export class Typesetter {
  private readonly registered = new Set<string>();

  constructor(private readonly doc: Doc) {}

  /** Lines no wider than asked; a word that is wider by itself is broken. */
  lines(text: string, style: Style, direction: Direction, width = Number.POSITIVE_INFINITY): Line[] {
    const paragraph = new Paragraph(text, direction, (char) => fontFor(char, style.weight));
    const words = [...paragraph.text.matchAll(/\S+/g)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
    const lines: Line[] = [];
    let current: Span | undefined;
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

  /** Puts the left end of the line at x, its baseline at y. */
  draw(line: Line, x: number, y: number, style: Style): void {
    let at = x;
    this.doc.fillColor(style.colour);
    for (const run of line.runs) {
      this.use(run, style).text(run.text, at, y, { lineBreak: false, baseline: 'alphabetic', ...shaped });
      at += this.doc.widthOfString(run.text, shaped);
    }
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
  private pieces(paragraph: Paragraph, word: Span, style: Style, width: number): Span[] {
    const pieces: Span[] = [];
    for (let from = word.from; from < word.to; ) {
      const to = this.fittingEnd(paragraph, { from, to: word.to }, style, width);
      pieces.push({ from, to });
      from = to;
    }
    return pieces;
  }

  private fittingEnd(paragraph: Paragraph, { from, to: end }: Span, style: Style, width: number): number {
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
    this.doc.font(run.font).fontSize(run.font.includes('naskh') ? style.size * NASKH : style.size);
    keepLetters((this.doc as unknown as { _font: unknown })._font);
    return this.doc;
  }
}
