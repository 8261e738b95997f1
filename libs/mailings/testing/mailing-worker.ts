import type { DataSource } from 'typeorm';
import type { Config } from '#libs/config';
import { AuditLog } from '#libs/auth';
import { Keys } from '#libs/crypto';
import { Database } from '#libs/database';
import { JobRunner, Outbox, type JobDefinition, type JobHandler } from '#libs/jobs';
import { OrganisationKeys } from '#libs/organisations';
import { ConsentingSigners } from '#libs/signatures';
import { MailSender } from '#libs/smtp';
import { Subscribers } from '../newsletter/subscribers.js';
import { dropQueued, gatherAudience, sendBatch, sendTest } from '../mailing.jobs.js';
import { Courier } from '../sending/courier.js';
import { DropQueued } from '../sending/drop-queued.job.js';
import { GatherAudience } from '../sending/gather-audience.job.js';
import { LetterPress } from '../sending/letter-press.js';
import { SendBatch } from '../sending/send-batch.job.js';
import { SendLog } from '../sending/send-log.js';
import { SendTest } from '../writing/send-test.job.js';

/** The worker's half of the mailings, put together by hand: the real runner, the real handlers, the real sender. */
export function makeMailingWorker(source: DataSource, config: Config) {
  const [keys, outbox] = [new Keys(config), new Outbox()];
  const [sender, signers, log] = [new MailSender(config, keys), new ConsentingSigners(new OrganisationKeys(keys)), new SendLog(source, outbox, new AuditLog())];
  const sending = new SendBatch(log, new LetterPress(source, config), new Courier(source, signers, new Subscribers(keys), sender, config));
  const handlers = new Map<string, JobHandler>([
    [sendTest.name, new SendTest(source, sender, config)],
    [gatherAudience.name, new GatherAudience(new Database(source), outbox)],
    [sendBatch.name, sending],
    [dropQueued.name, new DropQueued(log)],
  ]);
  const runner = new JobRunner(source, { of: (job: JobDefinition) => handlers.get(job.name)! } as never);
  return { runner, askToStop: () => sending.onModuleDestroy(), stop: () => sender.onModuleDestroy() };
}
