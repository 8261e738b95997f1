import bidiFactory from 'bidi-js';

const bidi = bidiFactory();
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/g;

export type Direction = 'ltr' | 'rtl';
/** How words differ from the paragraph they stand in. */
export interface Look {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** Small and high, as the number of a note. */
  readonly isRaised?: boolean;
  /** Where it leads, `https://…` or `mailto:…`. */
  readonly href?: string | undefined;
}
/** Words of one look. */
export interface Span {
  readonly text: string;
  readonly look?: Look;
}
/** A stretch of text in one font, one look and one direction, ready to be shaped. */
export interface Run extends Span {
  readonly font: string;
}
interface Stretch extends Run {
  readonly level: number;
}
/** The font that has this character, in this look. */
export type FontOf = (char: string, look: Look | undefined) => string;

/** One paragraph with the direction of each of its characters (Unicode bidirectional algorithm, UAX #9). */
export class Paragraph {
  readonly text: string;
  private readonly levels: Uint8Array;
  /** Of each place of the text. */
  private readonly looks: readonly (Look | undefined)[];

  constructor(
    text: string | readonly Span[],
    direction: Direction,
    private readonly fontOf: FontOf,
  ) {
    const spans = (typeof text === 'string' ? [{ text }] : text).map((span): Span => ({ ...span, text: printable(span.text) }));
    this.text = spans.map((span) => span.text).join('');
    this.looks = spans.some(({ look }) => look) ? spans.flatMap((span) => Array.from({ length: span.text.length }, () => span.look)) : [];
    this.levels = bidi.getEmbeddingLevels(this.text, direction).levels;
  }

  /** The runs of a line of this paragraph, from left to right as the eye meets them. */
  line(from = 0, to = this.text.length): Run[] {
    return inVisualOrder(this.stretches(from, to)).map(({ level, ...run }) => ({ ...run, text: level % 2 ? turned(run.text) : run.text }));
  }

  private stretches(from: number, to: number): Stretch[] {
    const found: Stretch[] = [];
    let letter: string | undefined;
    for (let at = from; at < to; ) {
      const char = String.fromCodePoint(this.text.codePointAt(at)!);
      const level = this.levels[at]!;
      const look = this.looks[at];
      const last = found.at(-1);
      letter = isGlue(char) ? (letter ?? char) : char;
      const font = this.fontOf(letter, look);
      if (last && last.level === level && last.font === font && last.look === look) found[found.length - 1] = { ...last, text: last.text + char };
      else found.push({ text: char, font, level, ...(look && { look }) });
      at += char.length;
    }
    return found.map((stretch) => ({ ...stretch, text: stretch.text.replace(CONTROLS, '') })).filter((stretch) => stretch.text !== '');
  }
}

const printable = (text: string): string => text.replace(/[\u202f\u2009]/g, '\u00a0').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

/** Spaces and combining signs stay in the font of what they follow. */
const isGlue = (char: string) => /[\p{Zs}\p{M}\p{Cf}]/u.test(char);

/** Rule L2: from the highest level down to the lowest odd one, stretches at or above it are reversed. */
function inVisualOrder(stretches: readonly Stretch[]): Stretch[] {
  const ordered = [...stretches];
  const highest = Math.max(0, ...ordered.map((stretch) => stretch.level));
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while (to < ordered.length && ordered[to]!.level >= level) to++;
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return ordered;
}

/** Brackets of a right-to-left run are mirrored; a run of signs alone is turned round here, letters are turned by the shaper. */
function turned(text: string): string {
  const mirrored = Array.from(text, (char) => bidi.getMirroredCharacter(char) ?? char);
  return (RIGHT_TO_LEFT.test(text) ? mirrored : mirrored.reverse()).join('');
}
