import bidiFactory from 'bidi-js';

const bidi = bidiFactory();
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/g;

export type Direction = 'ltr' | 'rtl';
/** A stretch of text in one font and one direction, ready to be shaped. */
export interface Run {
  readonly text: string;
  readonly font: string;
}
interface Stretch extends Run {
  readonly level: number;
}
/** The font that has this character. */
export type FontOf = (char: string) => string;

/** One paragraph with the direction of each of its characters (Unicode bidirectional algorithm, UAX #9). */
export class Paragraph {
  readonly text: string;
  private readonly levels: Uint8Array;

  constructor(
    text: string,
    direction: Direction,
    private readonly fontOf: FontOf,
  ) {
    this.text = text.replace(/[\u202f\u2009]/g, '\u00a0').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
    this.levels = bidi.getEmbeddingLevels(this.text, direction).levels;
  }

  /** The runs of a line of this paragraph, from left to right as the eye meets them. */
  line(from = 0, to = this.text.length): Run[] {
    return inVisualOrder(this.stretches(from, to)).map(({ text, font, level }) => ({ font, text: level % 2 ? turned(text) : text }));
  }

  private stretches(from: number, to: number): Stretch[] {
    const found: Stretch[] = [];
    for (let at = from; at < to; ) {
      const char = String.fromCodePoint(this.text.codePointAt(at)!);
      const level = this.levels[at]!;
      const last = found.at(-1);
      const font = isGlue(char) && last ? last.font : this.fontOf(char);
      if (last && last.level === level && last.font === font) found[found.length - 1] = { ...last, text: last.text + char };
      else found.push({ text: char, font, level });
      at += char.length;
    }
    return found.map((stretch) => ({ ...stretch, text: stretch.text.replace(CONTROLS, '') })).filter((stretch) => stretch.text !== '');
  }
}

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
