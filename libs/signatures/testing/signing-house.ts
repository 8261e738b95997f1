import type { DataSource } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { Config } from '#libs/config';
import { RateLimits } from '#libs/context';
import { Keys } from '#libs/crypto';
import type { Database } from '#libs/database';
import { Outbox, type OutboxItem } from '#libs/jobs';
import { OrganisationKeys, Organisations } from '#libs/organisations';
import { Milestones, OpenPetitions, PetitionEvents, Petitions } from '#libs/petitions';
import { MailSender } from '#libs/smtp';
import { connect, specConfig, type SpecDatabase } from '#libs/testing';
import { SigningPool } from '../batching/signing-pool.js';
import { SigningAlarm } from '../challenge/signing-alarm.js';
import { SigningGate } from '../challenge/signing-gate.js';
import { ConsentTexts } from '../consent/consent-texts.js';
import { ConsentingSigners } from '../consent/consenting-signers.js';
import { Unsubscribe } from '../consent/unsubscribe.service.js';
import { AnswerRepeat } from '../mails/answer-repeat.job.js';
import { MailAllowance } from '../mails/mail-allowance.js';
import { PendingSigners } from '../mails/pending-signers.js';
import { RemindSigner, SendConfirmation } from '../mails/send-confirmation.job.js';
import { SignatureMails } from '../mails/signature-mails.js';
import { SilenceSigner } from '../mails/silence-signer.job.js';
import { SettleContact } from '../settling/settle-contact.job.js';
import { PublicSigners } from '../showing/public-signers.service.js';
import { ConfirmSignature } from '../signing/confirm-signature.service.js';
import { NotMe } from '../signing/not-me.service.js';
import { PetitionKeys } from '../signing/petition-keys.js';
import { SignBatch } from '../signing/sign-batch.js';
import { SignPetition } from '../signing/sign-petition.service.js';
import { SigningLimit } from '../signing/signing-limit.js';
import { TokenBatch } from '../signing/token-batch.js';
import { WithdrawSignature } from '../signing/withdraw-signature.service.js';
import { ReviewSuspects } from '../suspects/review-suspects.service.js';
import { SignatureBatches } from '../suspects/signature-batches.service.js';
import { CountSuspects } from '../suspects/suspect-overview.service.js';
import { CountSignatures } from '../tally/count-signatures.job.js';
import { Recount } from '../tally/recount.service.js';
import { Tallies } from '../tally/tallies.js';

/** The services of signing on a spec's database, put together as the applications do: doors as the API, jobs as the worker. */
export async function openSigningHouse(db: SpecDatabase, entities: Parameters<typeof connect>[2], smtpUrl = 'smtp://127.0.0.1:9', settings: Record<string, string> = {}) {
  const config = specConfig(db, { SMTP_URL: smtpUrl, ...settings });
  const [app, worker, keys] = [await connect(db, 'app', entities), await connect(db, 'worker', entities), new Keys(config)];
  const [pool, consents, outbox, organisationKeys] = [new SigningPool(config), new ConsentTexts(app.source), new Outbox(), new OrganisationKeys(keys)];
  await consents.onApplicationBootstrap();
  const [petitions, petitionKeys, batch] = [new Petitions(app.database), new PetitionKeys(keys, pool), new TokenBatch(pool)];
  const openPetitions = new OpenPetitions(app.source, new PetitionEvents());
  const [allowance, sender] = [new MailAllowance(worker.source, keys), new MailSender(config, keys)];
  const [mails, pending] = [new SignatureMails(config, sender), new PendingSigners(worker.source)];
  const withdraw = new WithdrawSignature(batch);
  const handlers: Handlers = {
    'signatures.sendConfirmation': new SendConfirmation(pending, keys, allowance, mails),
    'signatures.remindSigner': new RemindSigner(pending, keys, allowance, mails),
    'signatures.answerRepeat': new AnswerRepeat(worker.source, keys, petitionKeys, allowance, mails),
    'signatures.settleContact': new SettleContact(worker.source, keys, organisationKeys, mails, outbox),
    'signatures.silenceSigner': new SilenceSigner(worker.source, keys, allowance, batch),
  };
  return {
    keys, app, worker, withdraw, pool,
    sign: new SignPetition(openPetitions, gateOf(config, keys), petitionKeys, keys, consents, new SignBatch(pool)),
    confirm: new ConfirmSignature(batch, petitions, openPetitions),
    notMe: new NotMe(pool),
    publicSigners: new PublicSigners(app.database),
    ...examining(app.database, petitions),
    tallies: new Tallies(app.database),
    count: new CountSignatures(worker.source, new Milestones()),
    recount: new Recount(worker.source),
    consenting: new ConsentingSigners(organisationKeys),
    unsubscribe: new Unsubscribe(pool),
    /** Runs the outbox through the real handlers until nothing is due. */
    workDone: () => runDue(worker.source, handlers),
    async close(): Promise<void> {
      sender.onModuleDestroy();
      await Promise.all([app.close(), worker.close(), pool.onApplicationShutdown()]);
    },
  };
}
function gateOf(config: Config, keys: Keys): SigningGate {
  const limits = new RateLimits(config);
  return new SigningGate(new SigningLimit(config, limits), limits, new SigningAlarm(config), keys);
}
type Handlers = Record<string, { run(item: OutboxItem): Promise<void> }>;

async function runDue(source: DataSource, handlers: Handlers): Promise<void> {
  for (;;) {
    const due = (await source.query('select id, job, subject, payload, tries, tries > 0 as "isAgain" from outbox where run_at <= now() order by id')) as (OutboxItem & { job: string })[];
    if (due.length === 0) return;
    for (const item of due) {
      await handlers[item.job]!.run(item);
      await source.query('delete from outbox where id = $1', [item.id]);
    }
  }
}

function examining(database: Database, petitions: Petitions) {
  const audit = new AuditLog();
  return {
    suspects: new ReviewSuspects(database, petitions, audit),
    held: new CountSuspects(database, petitions, new Organisations(database)),
    batches: new SignatureBatches(database, audit),
  };
}

export type SigningHouse = Awaited<ReturnType<typeof openSigningHouse>>;
