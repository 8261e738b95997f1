import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

const LONGEST = 2_000_000;

/** Any JSON value, such as the content of a document. Given as a variable; whoever takes it checks what it holds. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'Json',
  description: 'Any JSON value',
  serialize: (value) => value,
  parseValue: short,
  parseLiteral: (node, variables) => short(valueFromASTUntyped(node, variables)),
});

function short(value: unknown): unknown {
  if (JSON.stringify(value).length <= LONGEST) return value;
  throw new GraphQLError('This JSON is too long');
}
