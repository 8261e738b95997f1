import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';

type Format = NonNullable<ApolloDriverConfig['formatError']>;
type Request = GraphQLRequestContext<object> & { readonly document?: DocumentNode; readonly schema: GraphQLSchema };
type Plan = { uses: number; readonly compiled: Map<string, CompiledQuery | undefined> };

/** An operation is compiled when it comes this often: what comes once is not worth it, and nobody can make us compile at will. */
const WORTH = 3;

/**
 * Runs operations that come again as compiled functions instead of walking their trees each time; resolvers,
 * guards and masks stay. Whatever cannot be compiled, and input of a wrong shape, is left to Apollo.
 */
export class CompiledOperations implements ApolloServerPlugin<object> {
  /** By the document as Apollo keeps it: parsed and validated, and forgotten with it. */
  private readonly plans = new WeakMap<DocumentNode, Plan>();

  constructor(private readonly format: Format) {}

  async requestDidStart() {
    return this.listener;
  }

  private readonly listener = { responseForOperation: async (request: GraphQLRequestContext<object>) => this.respond(request as Request) };

  private async respond({ schema, document, operationName, request, contextValue, response }: Request) {
    const operation = document && this.operationOf(schema, document, operationName ?? '');
    if (!operation) return null;
    const result = await operation.query(undefined, contextValue, request.variables ?? {});
    if (result.errors && !('data' in result)) return null; // variables of a wrong shape: nothing ran, and Apollo says what is wrong
    return { http: response.http, body: { kind: 'single' as const, singleResult: masked(result, this.format) } };
  }

  private operationOf(schema: GraphQLSchema, document: DocumentNode, name: string): CompiledQuery | undefined {
    let plan = this.plans.get(document);
    if (!plan) this.plans.set(document, (plan = { uses: 0, compiled: new Map() }));
    if (plan.compiled.has(name)) return plan.compiled.get(name);
    if (++plan.uses < WORTH) return undefined;
    const made = compileQuery(schema, document, name, { disablingCapturingStackErrors: true });
    const compiled = isCompiledQuery(made) ? made : undefined;
    plan.compiled.set(name, compiled);
    return compiled;
  }

}

/** Errors as Apollo gives them; what the compiled code itself complains of, like a missing value, is a breakage too. */
export function masked({ data, errors }: ExecutionResult, format: Format) {
  return errors ? { data, errors: errors.map(({ message, path, locations, originalError }) => format({ message, path, locations }, originalError ?? new Error(message))) } : { data };
}
