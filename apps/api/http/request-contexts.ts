import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { v7 } from 'uuid';
import type { RequestContext } from '#libs/context';
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
    http.addHook('onRequest', async (request, reply) => {
      request.sawt = await this.contextOf(request);
      reply.header('x-request-id', request.sawt.requestId);
    });
  }

  private async contextOf(request: FastifyRequest): Promise<RequestContext> {
    const cookie = request.headers.cookie;
    const actor = cookie?.includes('__Host-sawt=') ? await this.actors.of(cookie) : ({ kind: 'anonymous' } as const);
    return { actor, locale: localeOf(request), requestId: v7(), clientKey: clientKey(request.ip) };
  }
}

/** The language of the path (`/ar/…`), else of the header. */
function localeOf({ url, headers }: FastifyRequest): Locale {
  const first = url.slice(1, 3);
  if (isLocale(first) && (url.length === 3 || url[3] === '/' || url[3] === '?')) return first;
  return preferredLocale(headers['accept-language']);
}
