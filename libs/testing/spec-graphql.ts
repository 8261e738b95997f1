import type { ApolloDriver } from '@nestjs/apollo';
import { Catch, type ExceptionFilter, type Type } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, type Config } from '#libs/config';
import { ContextModule, type RequestContext } from '#libs/context';
import { CryptoModule } from '#libs/crypto';
import { DatabaseModule, type Entities } from '#libs/database';
import { GraphqlModule } from '#libs/graphql';
import { JobsModule } from '#libs/jobs';
import { SmtpModule } from '#libs/smtp';

export interface Asked {
  readonly data: Record<string, unknown> | null;
  /** `extensions.code` of each error. */
  readonly codes: readonly unknown[];
  /** Set-Cookie headers the operation left. */
  readonly cookies: readonly string[];
}
export interface SpecGraphql {
  readonly app: NestFastifyApplication;
  /** Runs an operation as this request, past HTTP but through guards, limits and error masking. */
  ask(ctx: RequestContext, query: string, variables?: Record<string, unknown>): Promise<Asked>;
}
type Answer = { body: { singleResult?: { data?: Record<string, unknown> | null; errors?: { extensions?: Record<string, unknown> }[] } } };

/** As in the API: GraphQL itself maps what is thrown. */
@Catch()
class PassOn implements ExceptionFilter {
  catch(error: unknown): void {
    throw error;
  }
}

/** The GraphQL doors of these modules, wired as the API wires them. */
export async function startGraphql(config: Config, entities: Entities, modules: Type[]): Promise<SpecGraphql> {
  class Root {}
  const tools = [ConfigModule.forRoot(config), ContextModule, CryptoModule, DatabaseModule.forRoot('sawt_app', entities), JobsModule, SmtpModule, GraphqlModule.forRoot()];
  const app = await NestFactory.create<NestFastifyApplication>({ module: Root, imports: [...tools, ...modules], providers: [{ provide: APP_FILTER, useClass: PassOn }] }, new FastifyAdapter(), { logger: ['error', 'fatal'], abortOnError: false });
  await app.init();
  const apollo = (app.get(GraphQLModule).graphQlAdapter as ApolloDriver).instance;
  return {
    app,
    ask: async (ctx, query, variables) => {
      const cookies: string[] = [];
      const reply = { header: (name: string, value: string) => name === 'set-cookie' && cookies.push(value) };
      const { body } = (await apollo.executeOperation({ query, variables }, { contextValue: { sawt: ctx, reply } as never })) as unknown as Answer;
      return { data: body.singleResult?.data ?? null, codes: (body.singleResult?.errors ?? []).map((error) => error.extensions?.['code']), cookies };
    },
  };
}
