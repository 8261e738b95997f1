import type { ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Given } from './pages.js';

type Gql = { body: { kind: string; singleResult?: { data?: unknown; errors?: { message: string; extensions?: Record<string, unknown> }[] } } };

/** Runs a GraphQL operation for this request without HTTP: the same guards, limits and masks. What comes too often leaves with Retry-After. */
export function asker(app: NestFastifyApplication, request: FastifyRequest, reply: FastifyReply): Given['ask'] {
  const apollo = (app.get(GraphQLModule).graphQlAdapter as ApolloDriver).instance;
  return async (query, variables, locale = request.sawt.locale) => {
    const { body } = (await apollo.executeOperation({ query, variables }, { contextValue: { sawt: { ...request.sawt, locale }, reply } as never })) as Gql;
    const data = body.singleResult?.data ?? null;
    const seconds = secondsToWait(data);
    if (seconds !== undefined) reply.header('retry-after', seconds);
    return { data, errors: body.singleResult?.errors };
  };
}

/** Of an answer that says to try again later, when the page asked how much later. */
function secondsToWait(data: unknown): number | undefined {
  return Object.values((data ?? {}) as Record<string, { retryAfter?: number } | null>).find((answer) => answer?.retryAfter !== undefined)?.retryAfter;
}
