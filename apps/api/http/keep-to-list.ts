import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#libs/config';
import type { KnownOperations } from '#libs/graphql';
import { translate } from '#libs/i18n';
import operations from '../operations/operations.json' with { type: 'json' };
import { ListedOperations } from './listed-operations.js';

type Body = Record<string, unknown> | null | undefined;

/**
 * At /graphql whoever is not signed in runs listed operations only, the shortest way; what is unusual about a request
 * (a GET, another type of answer, variables of a wrong shape) goes on to Apollo. The pages ask in process and never pass here.
 */
export function keepToList(http: FastifyInstance, { publicOperations }: Config, known: KnownOperations): void {
  if (publicOperations === 'any') return;
  const list = new ListedOperations(Object.values(operations));
  const keep = (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => {
    if (request.sawt.actor.kind !== 'anonymous' || request.method === 'OPTIONS') return done();
    const body = request.body as Body;
    const listed = list.find(body ?? {});
    if (listed === undefined) return void refuse(request, reply);
    request.body = { ...body, query: listed, extensions: null };
    if (!isUsual(request, body)) return done();
    known.run(listed, body?.['variables'] ?? {}, { sawt: request.sawt, reply }).then((answer) => (answer ? void reply.type('application/json; charset=utf-8').send(JSON.stringify(answer)) : done())).catch(done);
  };
  http.addHook('onRoute', (route) => {
    if (route.url === '/graphql') route.preHandler = keep;
  });
}

/** As a browser or an application posts an operation: JSON (which no form of another site can send) for JSON. */
function isUsual({ method, headers }: FastifyRequest, body: Body): boolean {
  const { accept, 'content-type': type } = headers;
  const variables = body?.['variables'];
  return method === 'POST' && type?.startsWith('application/json') === true && (accept === undefined || accept === '*/*' || accept.startsWith('application/json'))
    && (variables === undefined || variables === null || (typeof variables === 'object' && !Array.isArray(variables))) && typeof (body?.['operationName'] ?? '') === 'string' && !body?.['operationName'];
}

function refuse({ sawt: { locale } }: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.status(403).send({ errors: [{ message: translate(locale, 'common.operationNotListed'), extensions: { code: 'OPERATION_NOT_LISTED' } }] });
}
