import { regional, type Locale } from '#libs/i18n';
import { parseMessage, type Piece } from './parse-message.js';

export type Values = Record<string, string | number>;

const plurals = new Map<Locale, Intl.PluralRules>();
const numbers = new Map<Locale, Intl.NumberFormat>();
const parsed = new Map<string, readonly Piece[]>();

/** The same words that `translate` gives for this message, for a tenth of its weight in the browser. */
export function formatMessage(locale: Locale, message: string, values: Values = {}): string {
  let pieces = parsed.get(message);
  if (!pieces) parsed.set(message, (pieces = parseMessage(message)));
  return joined(pieces, { locale, values, count: 0 });
}

interface Saying {
  readonly locale: Locale;
  readonly values: Values;
  readonly count: number;
}

function joined(pieces: readonly Piece[], saying: Saying): string {
  return pieces.map((piece) => said(piece, saying)).join('');
}

function said(piece: Piece, saying: Saying): string {
  if (typeof piece === 'string') return piece;
  if ('isCount' in piece) return numberIn(saying.locale, saying.count);
  const value = saying.values[piece.name];
  if (value === undefined) throw new Error(`No value for {${piece.name}}`);
  if (!('kind' in piece)) return piece.isNumber ? numberIn(saying.locale, Number(value)) : String(value);
  if (piece.kind === 'select') return joined(piece.options.get(String(value)) ?? piece.options.get('other') ?? [], saying);
  const count = Number(value);
  const option = piece.options.get(`=${count}`) ?? piece.options.get(pluralIn(saying.locale, count)) ?? piece.options.get('other') ?? [];
  return joined(option, { ...saying, count });
}

function pluralIn(locale: Locale, count: number): string {
  let rules = plurals.get(locale);
  if (!rules) plurals.set(locale, (rules = new Intl.PluralRules(regional[locale])));
  return rules.select(count);
}

function numberIn(locale: Locale, value: number): string {
  let format = numbers.get(locale);
  if (!format) numbers.set(locale, (format = new Intl.NumberFormat(regional[locale])));
  return format.format(value);
}
