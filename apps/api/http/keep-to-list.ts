import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#libs/config';
import { translate } from '#libs/i18n';
import operations from '../operations/operations.json' with { type: 'json' };
import { ListedOperations } from './listed-operations.js';

type Body = Record<string, unknown> | null | undefined;

/** At /graphql whoever is not signed in runs listed operations only. The pages ask in process and never pass here. */
export function keepToList(http: FastifyInstance, { publicOperations }: Config): void {
  if (publicOperations === 'any') return;
  const list = new ListedOperations(Object.values(operations));
  const keep = (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    if (request.sawt.actor.kind !== 'anonymous' || request.method === 'OPTIONS') return done();
    const body = request.body as Body;
    const listed = list.find(body ?? {});
    if (listed === undefined) return void refuse(request, reply);
    request.body = { ...body, query: listed, extensions: null };
    return done();
  };
  http.addHook('onRoute', (route) => {
    if (route.url === '/graphql') route.preHandler = keep;
  });
}

function refuse({ sawt: { locale } }: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.status(403).send({ errors: [{ message: translate(locale, 'common.operationNotListed'), extensions: { code: 'OPERATION_NOT_LISTED' } }] });
}
