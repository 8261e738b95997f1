import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, getNullableType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isUnionType, type GraphQLInputType } from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8'));
const operations = (['query', 'mutation'] as const).flatMap((kind) => Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())!.getFields()).map((field) => ({ kind, ...field })));

/** Every String that an operation of the schema takes: `createPetition.input.texts.0.title`; of words the French ones. */
export const textFields = operations.flatMap(({ name, args }) => args.flatMap((arg) => leaves(arg.type, `${name}.${arg.name}`)));

function leaves(type: GraphQLInputType, path: string): string[] {
  if (isNonNullType(type)) return leaves(type.ofType, path);
  if (isListType(type)) return leaves(type.ofType, `${path}.0`);
  if (!isInputObjectType(type)) return type.name === 'String' ? [path] : [];
  if (type.name === 'WordsInput') return [`${path}.fr`];
  return Object.values(type.getFields()).flatMap((field) => leaves(field.type, `${path}.${field.name}`));
}

/** The operation with all its arguments; asks what came of it, and what was wrong. */
export function textOf(operation: string, more = ''): string {
  const { kind, args, type } = operations.find(({ name }) => name === operation)!;
  const [given, passed] = [args.map((arg) => `$${arg.name}: ${String(arg.type)}`), args.map((arg) => `${arg.name}: $${arg.name}`)];
  const named = getNamedType(type);
  const faults = isUnionType(named) && named.getTypes().some((member) => member.name === 'InvalidInput');
  return `${kind} (${given.join(', ')}) { ${operation}(${passed.join(', ')}) ${isLeafType(named) ? '' : `{ __typename ${faults ? '... on InvalidInput { fields { field } }' : ''} ${more} }`} }`;
}

/** A copy of the variables with this text at the path. */
export function withText(variables: object, path: string, text: string): object {
  const copy = structuredClone(variables) as Record<string, unknown>;
  const steps = path.split('.').slice(1);
  let at: Record<string, unknown> = copy;
  for (const [i, step] of steps.entries()) at = (at[step] = i === steps.length - 1 ? text : (at[step] ?? (/^\d+$/.test(steps[i + 1]!) ? [] : {}))) as Record<string, unknown>;
  return copy;
}

type Known = (field: string) => unknown;
/** Where nothing is known of a field that must be there. */
const any: Record<string, unknown> = { WordsInput: { fr: 'x' }, ID: '01900000-0000-7000-8000-000000000000', String: 'x', Int: 1, Float: 1, Boolean: false, DateTime: '2099-01-01T00:00:00Z' };

/** Variables an operation takes, each field with what is known of its name; what need not be there and is unknown is left out. */
export function sampleOf(operation: string, known: Known): Record<string, unknown> {
  return filled(operations.find(({ name }) => name === operation)!.args, known);
}

function filled(fields: readonly { readonly name: string; readonly type: GraphQLInputType }[], known: Known): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name, type }) => [name, sample(type, name, known)]).filter(([, value]) => value !== undefined)) as Record<string, unknown>;
}

function sample(type: GraphQLInputType, name: string, known: Known): unknown {
  if (isNonNullType(type)) return sample(type.ofType, name, known) ?? (isListType(type.ofType) ? [] : any[type.ofType.toString()]);
  if (isEnumType(type)) return [known(name), type.getValues()[0]!.name].find((value) => type.getValue(String(value)));
  if (isListType(type)) return listed(sample(getNullableType(type.ofType as GraphQLInputType), name, known));
  if (isLeafType(type)) return (type.name === 'Int' || type.name === 'Float') && typeof known(name) !== 'number' ? undefined : known(name);
  if (type.name === 'WordsInput') return known(name) ? { fr: known(name), ar: known(name) } : undefined;
  return filled(Object.values(type.getFields()), known);
}

function listed(one: unknown): unknown[] | undefined {
  return one === undefined ? undefined : [one];
}
