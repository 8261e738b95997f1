import type { DynamicModule, INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigModule, type Config } from '#libs/config';
import { CryptoModule } from '#libs/crypto';
import { DatabaseModule, type Entities } from '#libs/database';
import { JobsModule, JobsWorkerModule } from '#libs/jobs';
import { SmtpModule } from '#libs/smtp';

/** The services of these modules, wired as the API wires them: role sawt_app, row security holds. */
export async function startAsApi(config: Config, entities: Entities, modules: Type[]): Promise<INestApplicationContext> {
  return start(config, [DatabaseModule.forRoot('sawt_app', entities), JobsModule, SmtpModule, ...modules]);
}

/** The services and jobs of these modules, wired as the worker wires them; `app.get(JobRunner).drain()` does the work. */
export async function startAsWorker(config: Config, entities: Entities, modules: Type[]): Promise<INestApplicationContext> {
  return start(config, [DatabaseModule.forRoot('sawt_worker', entities), JobsWorkerModule, SmtpModule, ...modules]);
}

function start(config: Config, modules: (Type | DynamicModule)[]): Promise<INestApplicationContext> {
  class Root {}
  return NestFactory.createApplicationContext({ module: Root, imports: [ConfigModule.forRoot(config), CryptoModule, ...modules] }, { logger: ['error', 'fatal'], abortOnError: false });
}
