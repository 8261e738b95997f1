import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import naskhRanges from '@fontsource/noto-naskh-arabic/unicode.json' with { type: 'json' };
import sansRanges from '@fontsource/noto-sans/unicode.json' with { type: 'json' };
import { unpackWoff } from './woff.js';

const require = createRequire(import.meta.url);
export type Weight = 400 | 600;
export interface Face {
  readonly weight: Weight;
  readonly isItalic: boolean;
}

interface Part {
  readonly name: string;
  readonly covers: readonly (readonly [number, number])[];
}

const partOf = (family: string, part: string, ranges: Record<string, string>): Part => ({
  name: `${family}-${part}`,
  covers: ranges[part]!.split(',').map((range) => {
    const [from, to] = range.slice(2).split('-').map((code) => Number.parseInt(code, 16));
    return [from!, to ?? from!];
  }),
});
/** In the order in which they are asked for a character. */
const parts = [
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'].map((part) => partOf('noto-sans', part, sansRanges)),
  partOf('noto-naskh-arabic', 'arabic', naskhRanges),
];
const known = new Map<string, string>();

/** Name of the font part that has this character; of the Latin one when none has. Arabic letters have no italics. */
export function fontFor(char: string, { weight, isItalic }: Face): string {
  const key = `${char}${weight}${isItalic}`;
  const found = known.get(key);
  if (found) return found;
  const code = char.codePointAt(0)!;
  const part = parts.find(({ covers }) => covers.some(([from, to]) => code >= from && code <= to)) ?? parts[0]!;
  const name = `${part.name}-${weight}-${isItalic && part.name.startsWith('noto-sans') ? 'italic' : 'normal'}`;
  if (known.size < 10_000) known.set(key, name);
  return name;
}

const files = new Map<string, Buffer>();

/** The font of this name, read once: Noto Sans and Noto Naskh Arabic, OFL 1.1. */
export function fontFile(name: string): Buffer {
  const known = files.get(name);
  if (known) return known;
  const family = name.startsWith('noto-sans') ? 'noto-sans' : 'noto-naskh-arabic';
  const font = unpackWoff(readFileSync(require.resolve(`@fontsource/${family}/files/${name}.woff`)));
  files.set(name, font);
  return font;
}
