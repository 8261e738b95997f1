import { createRequire } from 'node:module';
import { Logger } from '@nestjs/common';
import { Refusal } from '#libs/context';
import { CompiledOperations } from './compiled-operations.js';
import { formatError } from './format-error.js';

// Apollo loads graphql as CommonJS; its schema and the documents must come from the same copy.
const { ApolloServer } = createRequire(import.meta.url)('@apollo/server') as typeof import('@apollo/server');

class Forbidden extends Refusal {
  readonly code = 'NOT_ALLOWED';
  readonly status = 403;
}
const typeDefs = `
  interface UserError { code: String! message: String! }
  type Signed { message: String! }
  type Closed implements UserError { code: String! message: String! state: String! }
  union Result = Signed | Closed
  input Person { name: String! age: Int }
  type Query { hello(person: Person!): String! refused: String broken: String! missing: String! list: [Signed!]! }
  type Mutation { sign(isOpen: Boolean!): Result! }`;
const resolvers = {
  UserError: { __resolveType: () => 'Closed' },
  Result: { __resolveType: (value: { state?: string }) => (value.state ? 'Closed' : 'Signed') },
  Query: {
    hello: (_: unknown, { person }: { person: { name: string; age?: number } }, { greeting }: { greeting: string }) => `${greeting} ${person.name} ${person.age ?? ''}`,
    refused: () => Promise.reject(new Forbidden()),
    broken: () => Promise.reject(new Error('the password is 1234')),
    missing: () => null,
    list: async () => [{ message: 'a' }, { message: 'b' }],
  },
  Mutation: { sign: async (_: unknown, { isOpen }: { isOpen: boolean }) => (isOpen ? { message: 'thanks' } : { code: 'closed', message: 'too late', state: 'closed' }) },
};
type Answered = { kind: string; singleResult?: { data?: unknown; errors?: { message: string; extensions?: Record<string, unknown> }[] } };

describe('compiled operations', () => {
  const compiled = new CompiledOperations(formatError);
  const make = (plugins: object[]) => new ApolloServer({ typeDefs, resolvers, formatError, includeStacktraceInErrorResponses: false, plugins });
  const [plain, fast] = [make([]), make([compiled])];
  beforeAll(async () => {
    Logger.overrideLogger(false); // what breaks is logged; here it breaks on purpose
    await Promise.all([plain.start(), fast.start()]);
  });
  afterAll(() => Promise.all([plain.stop(), fast.stop()]));

  const ask = async (server: typeof plain, query: string, variables?: Record<string, unknown>) =>
    JSON.parse(JSON.stringify(((await server.executeOperation({ query, variables }, { contextValue: { greeting: 'Salam' } })).body as Answered).singleResult)) as Answered['singleResult'];
  /** Often enough that the later answers come from the compiled function. */
  const often = async (query: string, variables?: Record<string, unknown>) => {
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push(await ask(fast, query, variables));
    return answers;
  };

  it.each<[string, Record<string, unknown> | undefined]>([
    ['query ($p: Person!) { hello(person: $p) }', { p: { name: 'Samira', age: 3 } }],
    ['{ list { __typename message } }', undefined],
    ['mutation ($o: Boolean!) { sign(isOpen: $o) { __typename ... on Signed { message } ... on UserError { code message } ... on Closed { state } } }', { o: true }],
    ['mutation ($o: Boolean!) { sign(isOpen: $o) { __typename ... on Signed { message } ... on UserError { code message } ... on Closed { state } } }', { o: false }],
    ['query ($p: Person!) { hello(person: $p) }', { p: { age: 'old' } }],
    ['query ($p: Person!) { hello(person: $p) }', {}],
    ['{ refused }', undefined],
    ['query A { list { message } } query B { refused }', undefined],
  ])('%s %p is answered as Apollo answers it', async (query, variables) => {
    const wanted = await ask(plain, query, variables);
    for (const answer of await often(query, variables)) expect({ ...answer, errors: answer?.errors?.map(({ extensions, message }) => [extensions, message]) }).toEqual({ ...wanted, errors: wanted?.errors?.map(({ extensions, message }) => [extensions, message]) });
  });

  it('masks what breaks: a reference, never the reason', async () => {
    for (const query of ['{ broken }', '{ missing }']) {
      for (const answer of await often(query)) {
        expect(answer?.errors).toEqual([expect.objectContaining({ message: 'Something unexpected went wrong', extensions: { code: 'UNEXPECTED', reference: expect.any(String) } })]);
        expect(JSON.stringify(answer)).not.toContain('1234');
      }
    }
  });

  it('compiles what comes again and nothing else', async () => {
    const seen: unknown[] = [];
    const { responseForOperation } = await compiled.requestDidStart();
    const watched = make([{ requestDidStart: async () => ({ responseForOperation: async (request: never) => (seen.push(await responseForOperation(request)), null) }) }]);
    await watched.start();
    for (let i = 0; i < 4; i++) await ask(watched, '{ list { message } }');
    await ask(watched, '{ other: list { message } }');
    await watched.stop();
    expect(seen.map((response) => response !== null)).toEqual([false, false, true, true, false]);
  });
});
