import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#libs/config';
import { Listener } from '#libs/database';
import { contentPolicy, permissions } from '../http/security-headers.js';
import { asker } from './asker.js';
import { KeptPage } from './kept-page.js';
import { PageCache } from './page-cache.js';
import { builtPages, developedPages, type Given, type Pages } from './pages.js';
import { toRequest } from './to-request.js';

const logger = new Logger('Pages');

/** Puts the pages under everything the api has no route of its own for. They ask the api in process, guards and limits included. */
export async function mountWeb(app: NestFastifyApplication, config: Config): Promise<void> {
  const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const isBuilt = config.isProduction || process.argv[1]?.endsWith('.js') === true;
  const pages: () => Promise<Pages> = isBuilt ? await builtPages(http) : await developedPages(app);
  const cache = new PageCache();
  const changes = new Listener({ url: config.databaseUrl, role: 'sawt_app', channel: 'page', heard: () => cache.dropAll() });
  http.addHook('onReady', () => Promise.resolve(changes.start())).addHook('onClose', () => changes.stop());
  http.all('/api/*', (_request, reply) => reply.status(404).send({ code: 'NOT_FOUND', message: 'No such route' }));
  await http.register(async (web) => {
    web.removeAllContentTypeParsers();
    web.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    web.all('/*', async (request, reply) => {
      const make = async () => withPolicy(await (await pages()).handle(toRequest(request, config), givenTo(app, request, reply, config)));
      if (!isBuilt || !isForAnybody(request)) return reply.send(unshared(await make()));
      const answer = await cache.answer(request.url, make);
      return answer instanceof KeptPage ? send(answer, request, reply) : reply.send(answer);
    });
  });
}

function givenTo(app: NestFastifyApplication, request: FastifyRequest, reply: FastifyReply, config: Config): Given {
  const { locale, actor, requestId } = request.sawt;
  const fail = (error: unknown) => logger.error(`${requestId} ${error instanceof Error ? error.stack : 'thrown value'}`);
  return { ask: asker(app, request, reply), locale, publicUrl: config.publicUrl, publisher: config.publisher, isSignedIn: actor.kind === 'account', requestId, fail };
}

/** Whoever is signed in may see more, and a form is nobody else's. */
function isForAnybody({ method, sawt }: FastifyRequest): boolean {
  return ['GET', 'HEAD'].includes(method) && sawt.actor.kind === 'anonymous';
}

function unshared(response: Response): Response {
  if (response.headers.get('cache-control')?.includes('s-maxage')) response.headers.set('cache-control', 'private, no-store');
  return response;
}

/** A page says which sites may frame it, or that a voice is recorded on it; the rest of the policy is the same for all. */
function withPolicy(response: Response): Response {
  const [ancestors, records] = ['sawt-frame-ancestors', 'sawt-records'].map((name) => response.headers.get(name));
  if (ancestors === null && records === null) return response;
  const headers = new Headers(response.headers);
  for (const name of ['sawt-frame-ancestors', 'sawt-records']) headers.delete(name);
  headers.set('content-security-policy', `${contentPolicy(ancestors ?? undefined)}${records ? '; media-src blob:' : ''}`);
  if (records) headers.set('permissions-policy', permissions('self'));
  return new Response(response.body, { status: response.status, headers });
}

async function send(page: KeptPage, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.headers({ ...page.headers, etag: page.etag, age: String(Math.floor(page.age)), vary: 'Accept-Encoding' });
  if (request.headers['if-none-match']?.includes(page.etag)) return reply.status(304).send();
  const { encoding, body } = await page.in(request.headers['accept-encoding']);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.status(page.status).send(body);
}
