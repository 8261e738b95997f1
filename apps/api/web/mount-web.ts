import type { ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#libs/config';
import { builtPages, developedPages, type Answered, type Pages } from './pages.js';

type Gql = { body: { kind: string; singleResult?: { data?: unknown; errors?: { message: string; extensions?: Record<string, unknown> }[] } } };

/** Puts the pages under everything the api has no route of its own for. They ask the api in process, guards and limits included. */
export async function mountWeb(app: NestFastifyApplication, config: Config): Promise<void> {
  const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const pages: () => Promise<Pages> = config.isProduction || process.argv[1]?.endsWith('.js') ? await builtPages(http) : await developedPages(app);
  http.all('/api/*', (_request, reply) => reply.status(404).send({ code: 'NOT_FOUND', message: 'No such route' }));
  await http.register(async (web) => {
    web.removeAllContentTypeParsers();
    web.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    web.all('/*', async (request, reply) => {
      const answer = await (await pages()).handle(toRequest(request, config), { ask: asker(app, request, reply), locale: request.sawt.locale, publicUrl: config.publicUrl, isSignedIn: request.sawt.actor.kind === 'account' });
      return reply.send(answer);
    });
  });
}

function toRequest(request: FastifyRequest, config: Config): Request {
  const controller = new AbortController();
  request.raw.once('close', () => request.raw.errored && controller.abort());
  const origin = new URL(config.publicUrl).host === request.host ? config.publicUrl : `${request.protocol}://${request.host}`;
  const headers = Object.entries(request.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]));
  const hasBody = !['GET', 'HEAD'].includes(request.method);
  return new Request(new URL(request.url, origin), { method: request.method, headers, signal: controller.signal, body: hasBody ? new Uint8Array((request.body as Buffer | undefined) ?? []) : undefined });
}

/** Runs a GraphQL operation for this request, without HTTP. */
function asker(app: NestFastifyApplication, request: FastifyRequest, reply: FastifyReply): (query: string, variables?: Record<string, unknown>) => Promise<Answered> {
  const apollo = (app.get(GraphQLModule).graphQlAdapter as ApolloDriver).instance;
  return async (query, variables) => {
    const { body } = (await apollo.executeOperation({ query, variables }, { contextValue: { sawt: request.sawt, reply } as never })) as Gql;
    return { data: body.singleResult?.data ?? null, errors: body.singleResult?.errors };
  };
}
