import { Module, type DynamicModule } from '@nestjs/common';
import { Config, loadConfig } from './config.js';

/** Gives `Config` to the whole application. */
@Module({})
export class ConfigModule {
  static forRoot(config: Config = loadConfig()): DynamicModule {
    return { module: ConfigModule, global: true, providers: [{ provide: Config, useValue: config }], exports: [Config] };
  }
}
