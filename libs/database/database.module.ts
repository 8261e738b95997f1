import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '#libs/config';
import { CopyOut } from './copy-out.js';
import { makeDataSource, type Entities } from './data-source.js';
import { Database } from './database.js';

/** `Database` and the DataSource behind it, in the role of this process. */
@Module({})
export class DatabaseModule {
  static forRoot(role: 'sawt_app' | 'sawt_worker', entities: Entities): DynamicModule {
    const connection = TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => makeDataSource({ url: role === 'sawt_app' ? config.databaseUrl : config.workerDatabaseUrl, role, entities }).options,
    });
    return { module: DatabaseModule, global: true, imports: [connection], providers: [Database, CopyOut], exports: [Database, CopyOut, TypeOrmModule] };
  }
}
