interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}
/** The inside of the library's font: what shapes text, and the list of glyphs that goes into the file. */
interface Embedded {
  readonly font: { _glyphs: Record<number, Glyph>; getGlyph(id: number, letters?: readonly number[]): Glyph };
  readonly subset: { readonly glyphs: number[] };
  readonly unicode: (readonly number[])[];
  readonly widths: number[];
  readonly scale: number;
  layout(text: string, features?: unknown): { glyphs: Glyph[]; positions: unknown[] };
  encode(text: string, features?: unknown): [string[], unknown[]];
}

const kept = new WeakSet<Embedded>();

/**
 * In Arabic one glyph is the body of several letters (ب ت ي differ by dots that are glyphs of their own), but the
 * library remembers a single letter for each glyph, so that copied or searched text would come out as other words.
 * From here on a glyph is put into the file once for each letter it stands for.
 */
export function keepLetters(font: unknown): void {
  const embedded = font as Embedded;
  if (kept.has(embedded) || !embedded.font?.getGlyph) return;
  kept.add(embedded);
  const numbers = new Map<string, number>();
  embedded.encode = (text, features) => {
    const { glyphs, positions } = afresh(embedded, () => embedded.layout(text, features));
    return [glyphs.map((glyph) => numberOf(embedded, numbers, glyph).toString(16).padStart(4, '0')), positions];
  };
}

/** While the work runs, a glyph is made for each letter instead of being kept with the first one it stood for. */
function afresh<T>({ font }: Embedded, work: () => T): T {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, letters) => {
    delete font._glyphs[id];
    return getGlyph(id, letters);
  };
  try {
    return work();
  } finally {
    font.getGlyph = getGlyph;
  }
}

function numberOf(embedded: Embedded, numbers: Map<string, number>, glyph: Glyph): number {
  const key = `${glyph.id}:${glyph.codePoints.join(',')}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = embedded.subset.glyphs.push(glyph.id) - 1;
  numbers.set(key, number);
  embedded.widths[number] = glyph.advanceWidth * embedded.scale;
  embedded.unicode[number] = glyph.codePoints;
  return number;
}
