import 'reflect-metadata';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuthWorkerModule } from '#libs/auth';
import { loadConfig, type Config } from '#libs/config';
import { ExportsWorkerModule, makeExport } from '#libs/exports';
import { JobRunner, JobsWorkerModule } from '#libs/jobs';
import { MailingsWorkerModule } from '#libs/mailings';
import { OrganisationsWorkerModule } from '#libs/organisations';
import { PetitionsWorkerModule } from '#libs/petitions';
import { SignaturesWorkerModule } from '#libs/signatures';
import { CliModule } from '../../cli.module.js';

/** All that a worker has, but it takes no job from a queue: only the exports it is told to make. */
@Module({})
class MakerModule {
  static forRoot(config: Config): DynamicModule {
    return { module: MakerModule, imports: [CliModule.forRoot(config), JobsWorkerModule, AuthWorkerModule, OrganisationsWorkerModule, PetitionsWorkerModule, SignaturesWorkerModule, MailingsWorkerModule, ExportsWorkerModule] };
  }
}

const app = await NestFactory.createApplicationContext(MakerModule.forRoot(loadConfig()), { logger: ['warn', 'error'] });
const runner = app.get(JobRunner);

/** Makes the export of this errand; answers with the milliseconds it took. */
async function make({ errand }: { errand: string }): Promise<void> {
  const began = performance.now();
  await runner.runItems(makeExport, [errand]);
  process.send!({ ms: performance.now() - began });
}

process.on('message', (message) => void make(message as { errand: string }));
process.once('disconnect', () => process.exit());
process.send!({ ready: true });
