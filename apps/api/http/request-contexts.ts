import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor, RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { isLocale, preferredLocale, type Locale } from '#libs/i18n';
import { Actors } from '#libs/organisations';
import { clientKey } from './client-key.js';

declare module 'fastify' {
  interface FastifyRequest {
    sawt: RequestContext;
  }
}

/** Gives every request its context before any handler runs: who asks, in what language, under which number. */
@Injectable()
export class RequestContexts {
  constructor(private readonly actors: Actors) {}

  attach(http: FastifyInstance): void {
    http.decorateRequest('sawt', null as unknown as RequestContext);
    // Not an async function: nearly everybody is a stranger, for whom there is nothing to wait for.
    http.addHook('onRequest', (request, reply, done) => {
      const begin = (actor: Actor) => {
        request.sawt = { actor, locale: localeOf(request), requestId: newId(), clientKey: clientKey(request.ip) };
        reply.header('x-request-id', request.sawt.requestId);
        done();
      };
      const { cookie } = request.headers;
      if (cookie?.includes('__Host-sawt=')) this.actors.of(cookie).then(begin).catch(done);
      else begin(stranger);
    });
  }
}

const stranger: Actor = { kind: 'anonymous' };

/** The language of the path (`/ar/…`), else of the header. */
function localeOf({ url, headers }: FastifyRequest): Locale {
  const first = url.slice(1, 3);
  if (isLocale(first) && (url.length === 3 || url[3] === '/' || url[3] === '?')) return first;
  return preferredLocale(headers['accept-language']);
}
