import { Logger } from '@nestjs/common';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { v7 } from 'uuid';
import { Refusal } from '#libs/context';

const logger = new Logger('GraphQL');

/** Refusals keep their code; a bad query keeps its message; anything else becomes a reference number and a log line. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof Refusal) return { message: cause.code, path: formatted.path, extensions: { code: cause.code } };
  const isQueryFault = cause instanceof GraphQLError && cause.originalError === undefined && formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR';
  if (isQueryFault) return { message: formatted.message, locations: formatted.locations, extensions: { code: formatted.extensions?.['code'] ?? 'BAD_USER_INPUT' } };
  const reference = v7();
  logger.error(`${reference} ${cause instanceof Error ? cause.stack : 'thrown value'}`);
  return { message: 'Something unexpected went wrong', path: formatted.path, extensions: { code: 'UNEXPECTED', reference } };
}
