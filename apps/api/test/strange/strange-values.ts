import { isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import type { Dice } from './dice.js';

/** What really exists, by a part of the name of the argument that asks for it. */
export type Known = Readonly<Record<string, readonly string[]>>;

const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
export const texts = [
  '', ' ', '\0', 'a\0b', 'x'.repeat(3000), '\uD800', '\u202Etxt', '\uFEFF', 'e\u0301', '👩‍👩‍👧‍👦'.repeat(40), 'سميرة بنعلي', '\u0627\u0651\u0650'.repeat(50), "' or 1=1; drop table account; --", '<script>alert(1)</script>',
  '${7*7}{{7*7}}', '../../../etc/passwd', '%00%0a%u0000', 'null', 'undefined', '-1', 'NaN', '9'.repeat(400), '{"a":', '%', '_%', '\\', '$1', '::uuid', '[', '((((', '\r\n.\r\n', 'x@y.ma', `${'x'.repeat(70)}@y.ma`, 'a@b', 'ص@مثال.المغرب',
  '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '{018f0000-0000-7000-8000-000000000000}', cursor('2026-99-99', 1), cursor('x'), cursor(null), cursor([], {}), 'a'.repeat(64), '_'.repeat(64), 'A'.repeat(43),
  '#ffcc00', 'https://a.ma', 'javascript:alert(1)', 'http://[::1', 'MA-TNG', 'fr', 'ar', 'constructor', '__proto__', 'toString',
];
const goodMoments = ['2026-11-22T10:00:00Z', '1970-01-01T00:00:00Z', '9998-12-31T23:59:59.999Z'];
const moments = [...goodMoments, '2026-11-22', '0000-01-01', '9999-12-31T23:59:59.999Z', '0001-01-01T00:00:00+14:00', '2026-12-31T23:59:60Z', '2026-02-30', 'yesterday', '', '+275760-09-13T00:00:00Z'];
const numbers = [0, 1, -1, 2, 7, 50, 51, 2147483647, -2147483648];
const wrong: readonly unknown[] = [null, [], {}, [[[[]]]], true, 1e308, -0, 2147483648, 9007199254740992, 1.5, '7', 'TRUE', { constructor: 1 }, { id: { id: null } }, Array.from({ length: 60 }, () => 'x')];

/** A value for an argument of this name and type: mostly of the right shape, at the edges of what is good; sometimes `spoilt`. */
export function valueFor(dice: Dice, type: GraphQLInputType, name: string, known: Known, isSpoilt: boolean): unknown {
  if (isSpoilt && dice.chance(12)) return dice.pick(wrong);
  if (isNonNullType(type)) return valueFor(dice, type.ofType as GraphQLInputType, name, known, isSpoilt) ?? textFor(dice, name, known);
  if (dice.chance(4)) return null;
  if (isListType(type)) return Array.from({ length: dice.upTo(3) }, () => valueFor(dice, type.ofType as GraphQLInputType, name, known, isSpoilt));
  if (isEnumType(type)) return dice.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || dice.chance(35));
    return Object.fromEntries([...fields.map((field) => [field.name, valueFor(dice, field.type, field.name, known, isSpoilt)]), ...(isSpoilt && dice.chance(20) ? [[dice.pick(['extra', '__proto__', 'a b']), 1]] : [])]);
  }
  const scalar = { Int: () => dice.pick(numbers), Float: () => (dice.chance(50) ? dice.pick(numbers) : dice.number()), Boolean: () => dice.chance(50), DateTime: () => dice.pick(isSpoilt || dice.chance(15) ? moments : goodMoments) }[type.name];
  return scalar ? scalar() : textFor(dice, name, known);
}

export function textFor(dice: Dice, name: string, known: Known): string {
  const fitting = Object.entries(known).find(([part]) => name.toLowerCase().includes(part))?.[1];
  if (fitting && dice.chance(dice.aim)) return dice.pick(fitting);
  return dice.chance(60) ? dice.pick(texts) : dice.text();
}

/** As it is written in a document. */
export function written(value: unknown, type?: GraphQLInputType): string {
  const bare = type && isNonNullType(type) ? (type.ofType as GraphQLInputType) : type;
  const item = bare && isListType(bare) ? (bare.ofType as GraphQLInputType) : bare;
  if (Array.isArray(value)) return `[${value.map((one) => written(one, item)).join(' ')}]`;
  if (typeof value === 'string') return item && isEnumType(item) && /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = item && isInputObjectType(item) ? item.getFields() : {};
  return `{${Object.entries(value).map(([name, one]) => `${name}: ${written(one, fields[name]?.type)}`).join(' ')}}`;
}
