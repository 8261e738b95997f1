import type { ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Given } from './pages.js';

type Gql = { body: { kind: string; singleResult?: { data?: unknown; errors?: { message: string; extensions?: Record<string, unknown> }[] } } };

/** Runs a GraphQL operation for this request without HTTP: the same guards, limits and masks. */
export function asker(app: NestFastifyApplication, request: FastifyRequest, reply: FastifyReply): Given['ask'] {
  const apollo = (app.get(GraphQLModule).graphQlAdapter as ApolloDriver).instance;
  return async (query, variables, locale = request.sawt.locale) => {
    const { body } = (await apollo.executeOperation({ query, variables }, { contextValue: { sawt: { ...request.sawt, locale }, reply } as never })) as Gql;
    return { data: body.singleResult?.data ?? null, errors: body.singleResult?.errors };
  };
}
