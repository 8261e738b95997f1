import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigFault, loadConfig } from '#libs/config';
import { QueueWorkers } from '#libs/jobs';
import { timedJobs } from './timed-jobs.js';
import { WorkerModule } from './worker.module.js';

async function main(): Promise<void> {
  const config = loadConfig();
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), { logger: new ConsoleLogger({ json: config.isProduction }) });
  app.enableShutdownHooks();
  await app.get(QueueWorkers).start(timedJobs);
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.send?.({ ready: true });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigFault ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
