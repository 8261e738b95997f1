import { getNamedType, isAbstractType, isLeafType, isNonNullType, isObjectType, type GraphQLField, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { Dice } from './dice.js';
import { valueFor, written, type Known } from './strange-values.js';

export interface Operation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** The fields of the root it asks for. */
  readonly asks: readonly string[];
}
type Field = GraphQLField<unknown, unknown>;

/** Writes one operation of a schema: fields, arguments, aliases, fragments and directives as the dice fall. */
class Writer {
  readonly variables: Record<string, unknown> = {};
  private readonly declared: string[] = [];
  private readonly fragments: string[] = [];

  constructor(
    private readonly dice: Dice,
    private readonly schema: GraphQLSchema,
    private readonly known: Known,
    private readonly isSpoilt: boolean,
    private readonly depth: number,
  ) {}

  write(): Operation {
    const isMutation = this.dice.chance(45);
    const root = (isMutation ? this.schema.getMutationType() : this.schema.getQueryType())!;
    const all = Object.values(root.getFields());
    const [, ...others] = this.dice.some(all, this.isSpoilt ? 6 : 2);
    const fields = [this.dice.inTurn(`${root.name} ${this.isSpoilt}`, all), ...others];
    const body = fields.map((field, i) => this.field(field, 1, i > 0 || this.dice.chance(15))).join(' ');
    const isApart = this.dice.chance(8);
    if (isApart) this.fragments.push(`fragment Root on ${root.name} { ${body} }`);
    const head = `${isMutation ? 'mutation' : 'query'} Strange${this.declared.length > 0 ? `(${this.declared.join(' ')})` : ''}`;
    return { query: [`${head} { ${isApart ? '...Root' : body} }`, ...this.fragments].join('\n'), variables: this.variables, asks: fields.map(({ name }) => `${root.name}.${name}`) };
  }

  private field(field: Field, depth: number, isRenamed: boolean): string {
    const given = field.args.filter((arg) => (isNonNullType(arg.type) && !(this.isSpoilt && this.dice.chance(5))) || this.dice.chance(35)).map((arg) => {
      const value = valueFor(this.dice, arg.type, arg.name, this.known, this.isSpoilt);
      return `${arg.name}: ${this.dice.chance(65) ? this.variable(String(arg.type), value) : written(value, arg.type)}`;
    });
    const alias = isRenamed ? `a${this.dice.upTo(9999)}: ` : '';
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(' ')})` : ''}${this.directive()}${this.below(getNamedType(field.type), depth)}`;
  }

  private below(type: GraphQLNamedType, depth: number): string {
    if (isLeafType(type)) return '';
    return ` { __typename ${(isAbstractType(type) ? this.dice.some(this.schema.getPossibleTypes(type), 3) : [type]).map((one) => (isAbstractType(type) ? `... on ${one.name} { ${this.fields(one, depth)} }` : this.fields(one, depth))).join(' ')} }`;
  }

  private fields(type: GraphQLNamedType, depth: number): string {
    const all = isObjectType(type) ? Object.values(type.getFields()) : [];
    const possible = depth < this.depth ? all : all.filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0);
    if (possible.length === 0) return '__typename';
    return this.dice.some(possible, 4).map((field) => this.field(field, depth + 1, this.dice.chance(40))).join(' ');
  }

  private variable(type: string, value: unknown): string {
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${this.isSpoilt && this.dice.chance(6) ? this.dice.pick(['Int', 'String', 'Nowhere', '[[ID]]']) : type}`);
    if (!this.isSpoilt || this.dice.chance(95)) this.variables[name] = value;
    return `$${name}`;
  }

  private directive(): string {
    if (this.dice.chance(94)) return '';
    return this.dice.pick(this.isSpoilt ? [' @include', ' @skip(if: 7)', ' @nowhere', ' @include(if: true) @include(if: false)', ' @deprecated', ' @include(if: $none)'] : [' @include(if: true)', ' @skip(if: false)', ' @skip(if: true)']);
  }
}

export function operation(dice: Dice, schema: GraphQLSchema, known: Known): Operation {
  return new Writer(dice, schema, known, dice.chance(25), 1 + dice.upTo(dice.chance(10) ? 11 : 4)).write();
}

const bombs = [
  '', ' ', '{', '}', '{}', '\uFEFF{ me { id } }', '# nothing', 'query', 'subscription { me { id } }', 'fragment A on Query { me { id } }', '{ ...A } fragment A on Query { ...A }', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  '{ me { ...A } } fragment A on Me { ...B } fragment B on Me { id ...A }', '{ a: me { id } a: coalitions { slug } }', 'query A { me { id } } query B { me { id } }', '{ __schema { types { fields { type { fields { name } } } } } }', '{ __type(name: "Query") { name } }',
  '{ me { id } } { me { id } }', 'query ($a: Int = "x") { me { id } }', 'query ($a: Int, $a: Int) { me { id } }', '{ petition(slug: "\\u{110000}") { slug } }', '{ petition(slug: """block "quoted" \\""" """) { slug } }', '{ petition(slug: 1e999999) { slug } }', 'mutation { signOut signOut: signOut }', '\0', '{ me\0 }', '{ petitions(first: 99999999999999999999) { edges { cursor } } }',
];
const repeated = [['{ petition(slug: "x") ', '{ organisations '], ['{ me { id '], ['[[['], ['a: me { id } '], [' @include(if: true)'], ['...A '], ['query A { me { id } } '], ['#'], [' '], ['"'], ['\\u0000']];

/** Something that is hardly an operation: a bomb, or an operation with a piece lost, doubled or put in. */
export function brokenDocument(dice: Dice, whole: string): string {
  if (dice.chance(30)) return dice.pick(bombs);
  if (dice.chance(20)) return `{ ${dice.pick(repeated).join('').repeat(1 + dice.upTo(400))}`;
  const [from, to] = [dice.upTo(whole.length), dice.upTo(whole.length)];
  const piece = whole.slice(Math.min(from, to), Math.max(from, to));
  return dice.pick([whole.slice(0, from), whole.slice(from), whole.replace(piece, ''), whole + piece, whole.slice(0, from) + dice.text() + whole.slice(from), whole.replace('{', '('), whole.replaceAll('$', '')]);
}
