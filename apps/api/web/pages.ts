import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import fastifyCompress from '@fastify/compress';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Locale } from '#libs/i18n';

export interface Answered {
  readonly data: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}
/** What the pages may ask of the api; apps/web declares the same shape. */
export interface Given {
  ask(query: string, variables?: Record<string, unknown>, locale?: Locale): Promise<Answered>;
  readonly locale: Locale;
  readonly publicUrl: string;
  /** Who runs this installation, as they say; each part may be missing. */
  readonly publisher: { readonly name?: string; readonly address?: string; readonly email?: string };
  readonly isSignedIn: boolean;
  /** The number under which a breakage of this request is logged. */
  readonly requestId: string;
  fail(error: unknown): void;
}
export interface Pages {
  handle(request: Request, given: Given): Promise<Response>;
}

const WEB = fileURLToPath(new URL('../../../web/', import.meta.url)); // dist/web beside dist/apps

/** The built pages and their assets, compressed when built. */
export async function builtPages(http: FastifyInstance): Promise<() => Promise<Pages>> {
  const server = `${WEB}server/index.js`;
  if (!existsSync(server)) throw new Error('The pages are not built: run npm run build');
  await http.register(fastifyCompress as never, { threshold: 1024, encodings: ['br', 'gzip'] });
  await http.register(fastifyStatic, { root: `${WEB}client/assets`, prefix: '/assets/', immutable: true, maxAge: '1y', preCompressed: true, decorateReply: false });
  const pages = (await import(pathToFileURL(server).href)) as Pages;
  return async () => pages;
}

/** The pages from their sources, with hot reload, in this process. */
export async function developedPages(app: NestFastifyApplication): Promise<() => Promise<Pages>> {
  const { createServer } = await import('vite');
  const root = fileURLToPath(new URL('../../web', import.meta.url));
  const vite = await createServer({ root, configFile: `${root}/vite.config.ts`, server: { middlewareMode: true, hmr: { server: app.getHttpServer() as never } }, appType: 'custom' });
  const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  http.addHook('onRequest', (request, reply, done) => vite.middlewares(request.raw, reply.raw, done));
  return async () => (await vite.ssrLoadModule('/server.ts')) as unknown as Pages;
}
