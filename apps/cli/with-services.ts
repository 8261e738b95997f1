import { ConsoleLogger, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '#libs/config';
import { CliModule } from './cli.module.js';

/** Runs a command with the services at hand and puts them away afterwards. */
export async function withServices<T>(work: (app: INestApplicationContext) => Promise<T>, config = loadConfig()): Promise<T> {
  const app = await NestFactory.createApplicationContext(CliModule.forRoot(config), { logger: new ConsoleLogger({ logLevels: ['warn', 'error'] }) });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
