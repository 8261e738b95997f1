import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ConfigModule } from '#libs/config';
import { CryptoModule } from '#libs/crypto';
import { ReferenceResolver } from './reference.resolver.js';
import { ReferenceSigning } from './reference-signing.js';

/** NestJS, Express and Apollo as the documentation starts them. Part of `sawt bench sign`, and of nothing else. */
@Module({
  imports: [ConfigModule.forRoot(), CryptoModule, GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true, playground: false })],
  providers: [ReferenceSigning, ReferenceResolver],
})
class ReferenceModule {}

const app = await NestFactory.create<NestExpressApplication>(ReferenceModule, { logger: ['warn', 'error'] });
app.enableShutdownHooks();
await app.listen(0, '127.0.0.1');
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.send?.({ ready: true, url: await app.getUrl() });
