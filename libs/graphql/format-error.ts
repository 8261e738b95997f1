import { Logger } from '@nestjs/common';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { v7 } from 'uuid';
import { NotFound, Refusal } from '#libs/context';
import { askedWrongly } from '#libs/database';

const logger = new Logger('GraphQL');

/** Refusals keep their code; a bad query keeps its message, a bad value is told; anything else becomes a reference number and a log line. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = (error as Partial<GraphQLError>).originalError ?? error;
  const wrong = askedWrongly(thrown);
  const cause = wrong === 'id' ? new NotFound() : thrown;
  if (cause instanceof Refusal) return { message: cause.code, path: formatted.path, extensions: { code: cause.code } };
  if (isQueryFault(cause) || formatted.extensions?.['code'] === 'BAD_REQUEST') return { message: formatted.message, locations: formatted.locations, extensions: { code: codeOf(formatted) } };
  if (wrong === 'text') return { message: 'A text holds U+0000 or half of a pair, which cannot be kept', path: formatted.path, extensions: { code: 'BAD_USER_INPUT' } };
  if (isStopped(cause)) return { message: 'This took too long and was stopped: ask for less', path: formatted.path, extensions: { code: 'TOO_SLOW' } };
  const reference = v7();
  logger.error(`${reference} ${cause instanceof Error ? cause.stack : 'thrown value'}`);
  return { message: 'Something unexpected went wrong', path: formatted.path, extensions: { code: 'UNEXPECTED', reference } };
}

/** By name: Apollo loads graphql as CommonJS and we as a module, so its errors are not instances of our class. */
function isQueryFault(cause: unknown): cause is GraphQLError {
  return cause instanceof Error && /^(GraphQL|PersistedQueryNot(Found|Supported))Error$/.test(cause.name) && (cause as GraphQLError).originalError === undefined;
}

/** Postgres ended the statement when its time was over. */
function isStopped(cause: unknown): boolean {
  return cause instanceof Error && (cause as { code?: string }).code === '57014';
}

function codeOf({ extensions }: GraphQLFormattedError): string {
  const code = extensions?.['code'];
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' ? code : 'BAD_USER_INPUT';
}
