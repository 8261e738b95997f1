import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Config } from '#libs/config';
import { KnownOperations } from '#libs/graphql';
import { ApiModule } from './api.module.js';
import { observe } from './health/metrics.controller.js';
import { openCollabSocket } from './http/collab-socket.js';
import { keepToList } from './http/keep-to-list.js';
import { RequestContexts } from './http/request-contexts.js';
import { secureAnswers } from './http/security-headers.js';
import { takeFiles } from './http/take-files.js';
import { mountWeb } from './web/mount-web.js';

const BODY_LIMIT = 64 * 1024;
/** A slow phone sends a form within this time; who only holds the line is answered 408. */
const PATIENCE = 30_000;

/** The api with its pages (or without, for specs), ready to listen. */
export async function makeApi(config: Config, { hasPages = true, patience = PATIENCE } = {}): Promise<NestFastifyApplication> {
  const logger = new ConsoleLogger({ json: config.isProduction, logLevels: levels[config.logLevel] });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(config), new FastifyAdapter({ bodyLimit: BODY_LIMIT, trustProxy: config.trustsProxy, requestTimeout: patience, return503OnClosing: false, http: { headersTimeout: patience, connectionsCheckingInterval: patience / 10 } }), { logger });
  const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  secureAnswers(http, config);
  app.get(RequestContexts).attach(http);
  await takeFiles(http, config);
  keepToList(http, config, app.get(KnownOperations));
  http.addHook('onResponse', (request, reply, done) => {
    observe(request.routeOptions.url ?? 'none', request.method, reply.statusCode, reply.elapsedTime);
    done();
  });
  if (hasPages) await mountWeb(app, config);
  openCollabSocket(app, config);
  app.enableShutdownHooks();
  return app;
}

const levels = { debug: ['debug', 'log', 'warn', 'error', 'fatal'], info: ['log', 'warn', 'error', 'fatal'], warn: ['warn', 'error', 'fatal'], error: ['error', 'fatal'] } satisfies Record<string, ('debug' | 'log' | 'warn' | 'error' | 'fatal')[]>;
