import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parse, specifiedRules, validate } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { RequestContext } from '#libs/context';
import { masked } from './compiled-operations.js';
import { formatError } from './format-error.js';
import { limits } from './limits.js';

type Answer = ReturnType<typeof masked>;

/**
 * Runs operations whose texts are ours, like those published for strangers: checked and compiled once in the life
 * of the process, then one call of a function each time. Resolvers, guards and masks are those of /graphql.
 */
@Injectable()
export class KnownOperations {
  private readonly compiled = new Map<string, CompiledQuery | undefined>();
  private readonly rules = limits().validationRules;

  constructor(private readonly host: GraphQLSchemaHost) {}

  /** Undefined when it is for Apollo to answer: the text cannot be compiled, or the variables have a wrong shape. Then nothing has run. */
  async run(text: string, variables: object, context: { readonly sawt: RequestContext; readonly reply: unknown }): Promise<Answer | undefined> {
    if (!this.compiled.has(text)) this.compiled.set(text, this.compile(text));
    const result = await this.compiled.get(text)?.query(undefined, context, { ...variables });
    return result && (!result.errors || 'data' in result) ? masked(result, formatError) : undefined;
  }

  private compile(text: string): CompiledQuery | undefined {
    const document = parse(text);
    if (validate(this.host.schema, document, this.rules && [...specifiedRules, ...this.rules]).length > 0) return undefined;
    const made = compileQuery(this.host.schema, document, '', { disablingCapturingStackErrors: true });
    return isCompiledQuery(made) ? made : undefined;
  }
}
