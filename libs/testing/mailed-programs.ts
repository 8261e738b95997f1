import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Entities } from '#libs/database';
import { JobRunner } from '#libs/jobs';
import { readInbox, startCatcher, type CaughtMail } from '#libs/smtp';
import { startAsApi, startAsWorker } from './spec-application.js';
import { specConfig } from './spec-config.js';
import { connect, type SpecConnection } from './spec-connection.js';
import { makeSpecDatabase, type SpecDatabase } from './spec-database.js';

/** Services by the real road: a database of their own, the API's role, queue work, mail over SMTP to the local catcher. */
export interface MailedPrograms {
  readonly db: SpecDatabase;
  /** As the API is connected. */
  readonly app: SpecConnection;
  readonly api: INestApplicationContext;
  readonly worker: INestApplicationContext;
  /** What was mailed to that address so far, the newest first. */
  inbox(email: string): Promise<CaughtMail[]>;
  /** The same once what waits in the queue is done. */
  mailsTo(email: string): Promise<CaughtMail[]>;
  stop(): Promise<void>;
}
export interface ProgramsWishes {
  readonly entities: Entities;
  readonly api: Type[];
  readonly worker: Type[];
}

export async function startMailedPrograms({ entities, ...modules }: ProgramsWishes): Promise<MailedPrograms> {
  const db = await makeSpecDatabase();
  const dir = await mkdtemp(join(tmpdir(), 'sawt-mails-'));
  const catcher = await startCatcher({ port: 0, dir });
  const config = specConfig(db, { SMTP_URL: `smtp://127.0.0.1:${catcher.port}`, PUBLIC_URL: 'https://sawt.example.org' });
  const app = await connect(db, 'app', entities);
  const api = await startAsApi(config, entities, modules.api);
  const worker = await startAsWorker(config, entities, modules.worker);
  const inbox = (to: string) => readInbox(dir, { to });
  return {
    db, app, api, worker, inbox,
    async mailsTo(email) {
      await worker.get(JobRunner).drain();
      return inbox(email);
    },
    async stop() {
      await Promise.all([api.close(), worker.close(), app.close()]);
      await catcher.stop();
      await db.drop();
      await rm(dir, { recursive: true });
    },
  };
}
