import { getNamedType, isLeafType, isNonNullType, isObjectType, isAbstractType, type GraphQLArgument, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Dice } from '../strange/dice.js';
import { valueFor, type Known } from '../strange/strange-values.js';
import type { Label } from './marks.js';
import type { Seed } from './seed.js';

export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}
type Field = GraphQLField<unknown, unknown>;
/** How many things below each other are asked for, and how many beside each other there. */
const breadth = [6, 4, 2];
/** Asked for by id or by the name in their addresses. */
const slugged = ['coalition', 'organisation', 'petition'];

export function rootFieldsOf(schema: GraphQLSchema): { root: GraphQLObjectType; field: Field }[] {
  return [schema.getQueryType()!, schema.getMutationType()!].flatMap((root) => Object.values(root.getFields()).map((field) => ({ root, field })));
}

/** One thing of the root, all it tells of itself and some of what stands behind it; what it asks with is of any coalition. */
export function question(dice: Dice, schema: GraphQLSchema, knownFor: (operation: string) => Known, only = ''): Question {
  const { root, field } = dice.inTurn(`root fields ${only}`, rootFieldsOf(schema).filter(({ field: { name } }) => !only || name === only));
  const known = knownFor(field.name);
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const passed = (args: readonly GraphQLArgument[]) => args.filter((arg) => isNonNullType(arg.type) || (dice.chance(50) && !['first', 'after'].includes(arg.name))).map((arg) => {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${String(arg.type)}`);
    variables[name] = valueFor(dice, arg.type, arg.name, known, false);
    return `${arg.name}: $${name}`;
  });
  const told = (one: Field, depth: number): string => {
    const given = passed(one.args);
    return `${one.name}${given.length > 0 ? `(${given.join(' ')})` : ''}${below(getNamedType(one.type), depth)}`;
  };
  const below = (type: GraphQLNamedType, depth: number): string => {
    if (isLeafType(type)) return '';
    const kinds = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const before = new Map<string, string>();
    return ` { __typename ${kinds.map((one) => (isAbstractType(type) ? `... on ${one.name} { ${fieldsOf(one, depth, before)} }` : fieldsOf(one, depth, before))).join(' ')} }`;
  };
  /** A name that another kind of the same union gives another meaning is left out, as both cannot be asked at once. */
  const fieldsOf = (type: GraphQLNamedType, depth: number, before: Map<string, string>): string => {
    const all = Object.values(isObjectType(type) ? type.getFields() : {}).filter((one) => !before.has(one.name) || (isLeafType(getNamedType(one.type)) && before.get(one.name) === String(one.type)));
    for (const one of all) before.set(one.name, String(one.type));
    const leaves = all.filter((one) => isLeafType(getNamedType(one.type)) && one.args.every((arg) => !isNonNullType(arg.type))).map((one) => one.name);
    const further = all.filter((one) => !isLeafType(getNamedType(one.type)));
    return ['__typename', ...leaves, ...new Set(further.length > 0 && breadth[depth] ? dice.some(further, breadth[depth]) : [])].map((one) => (typeof one === 'string' ? one : told(one, depth + 1))).join(' ');
  };
  const body = told(field, 0);
  return { name: `${root.name}.${field.name}`, query: `${root.name === 'Query' ? 'query' : 'mutation'} Q${declared.length > 0 ? `(${declared.join(' ')})` : ''} { ${body} }`, variables };
}

/** What is known of all coalitions, and three times as often of one’s own, by a part of the name of what asks for it: longest names first, so that `meetingSeriesId` is a series. */
export function knownOf(seed: Seed, isHome: (label: Label) => boolean): (operation: string) => Known {
  const byTable = new Map<string, string[]>();
  for (const { table, row, label } of seed.seeded) {
    const values = [row['id'], row['slug']].filter((value): value is string => typeof value === 'string').flatMap((value) => (isHome(label) ? [value, value, value] : [value]));
    // `note` is a text, `noteId` is not: an id written into a text would come out again as one's own words.
    for (const name of new Set(slugged.includes(table) ? [table] : [`${table.replaceAll('_', '')}id`, `${table.split('_').at(-1)!}id`])) byTable.set(name, [...(byTable.get(name) ?? []), ...values]);
  }
  const named = [...byTable].filter(([, values]) => values.length > 0).toSorted(([one], [other]) => other.length - one.length);
  const all = named.flatMap(([, values]) => values);
  const usual: [string, string[]][] = [['holder', byTable.get('accountid')!], ['locale', ['fr', 'ar']], ['email', ['samira@association.ma']], ['asof', ['2026-11-22', '2021-01-01']], ['date', ['2026-11-22']], ['token', ['x'.repeat(64)]]];
  return (operation) => {
    const meant = named.filter(([name]) => operation.toLowerCase().includes(name.replace(/id$/, ''))).flatMap(([, values]) => values);
    return Object.fromEntries([...usual, ...named, ['id', meant.length > 0 ? meant : all], ['slug', meant.length > 0 ? meant : all], ['', ['Un texte assez long pour que tout aille bien', '2026-11-22', '#0b5d57', 'https://a.ma']]]);
  };
}
