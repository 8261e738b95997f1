import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { authEntities, AuthWorkerModule } from '#libs/auth';
import { JobRunner } from '#libs/jobs';
import { readInbox, startCatcher, type CaughtMail } from '#libs/smtp';
import { makeSpecDatabase, specConfig, startAsApi, startAsWorker, type SpecDatabase } from '#libs/testing';
import { ApplyingModule } from '../admissions/applying/applying.module.js';
import { organisationEntities, OrganisationsModule, OrganisationsWorkerModule } from '../index.js';

/** The services of organisations by the real road: the API's role, queue work, mail over SMTP to the local catcher. */
export interface MailedHouse {
  readonly db: SpecDatabase;
  readonly api: INestApplicationContext;
  readonly worker: INestApplicationContext;
  /** Does what waits in the queue, then gives what was mailed to that address, the newest first. */
  mailsTo(email: string): Promise<CaughtMail[]>;
  stop(): Promise<void>;
}

/** With these modules beside the services of organisations. */
export async function startMailedHouse(...modules: Type[]): Promise<MailedHouse> {
  const db = await makeSpecDatabase();
  const dir = await mkdtemp(join(tmpdir(), 'sawt-mails-'));
  const catcher = await startCatcher({ port: 0, dir });
  const config = specConfig(db, { SMTP_URL: `smtp://127.0.0.1:${catcher.port}`, PUBLIC_URL: 'https://sawt.example.org' });
  const entities = [...authEntities, ...organisationEntities];
  const api = await startAsApi(config, entities, [OrganisationsModule, ApplyingModule, ...modules]);
  const worker = await startAsWorker(config, entities, [AuthWorkerModule, OrganisationsWorkerModule]);
  return {
    db,
    api,
    worker,
    async mailsTo(email) {
      await worker.get(JobRunner).drain();
      return readInbox(dir, { to: email });
    },
    async stop() {
      await Promise.all([api.close(), worker.close()]);
      await catcher.stop();
      await db.drop();
      await rm(dir, { recursive: true });
    },
  };
}
