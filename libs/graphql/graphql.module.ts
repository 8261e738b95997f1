import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { Config } from '#libs/config';
import type { RequestContext } from '#libs/context';
import { CompiledOperations } from './compiled-operations.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { formatError } from './format-error.js';
import { KnownOperations } from './known-operations.js';
import { limits } from './limits.js';

type Carrier = { sawt: RequestContext };
const limited = limits();

/** Code-first GraphQL on Apollo at /graphql, limited, with errors masked; the schema is also printed for review. */
@Module({})
export class GraphqlModule {
  static forRoot(): DynamicModule {
    const graphql = GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [Config],
      useFactory: (config: Config) => ({
        autoSchemaFile: true,
        sortSchema: true,
        path: '/graphql',
        playground: false,
        introspection: !config.isProduction,
        includeStacktraceInErrorResponses: false,
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        fieldResolverEnhancers: [],
        stopOnApplicationShutdown: true, // after the streams have ended: it waits for every open answer
        formatError,
        context: (request: Carrier, reply: unknown) => ({ sawt: request.sawt, reply }),
        ...limited,
        plugins: [...(limited.plugins ?? []), ApolloServerPluginCacheControlDisabled(), new CompiledOperations(formatError)],
      }),
    });
    return { module: GraphqlModule, imports: [graphql], providers: [DateTimeScalar, KnownOperations], exports: [graphql, KnownOperations] };
  }
}
