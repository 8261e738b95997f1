const LETTERS = 26;
const roman: readonly (readonly [number, string])[] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];

/** What stands before an item of an ordered list, whose kind is as HTML writes it: `1 a A i I`. Like browsers, digits for what letters cannot say. */
export function numberSign(number: number, kind: unknown): string {
  const lower = String(kind).toLowerCase();
  const said = lower === 'a' && number >= 1 ? letters(number) : lower === 'i' && number >= 1 && number < 4000 ? inRoman(number) : String(number);
  return `${kind === 'A' || kind === 'I' ? said.toUpperCase() : said}.`;
}

const letters = (number: number): string => `${number > LETTERS ? letters(Math.floor((number - 1) / LETTERS)) : ''}${String.fromCodePoint(97 + ((number - 1) % LETTERS))}`;

function inRoman(number: number): string {
  const [value, sign] = roman.find(([least]) => least <= number) ?? [0, ''];
  return value ? `${sign}${inRoman(number - value)}` : '';
}
