import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { authEntities } from '#libs/auth';
import { organisationEntities } from '#libs/organisations';
import { petitionEntities } from '#libs/petitions';
import { startSink, type MailSink } from '#libs/smtp/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { mailingEntities } from '../mailing.entities.js';
import { letTimePass, makeApprovedMailing, makeAssociation, makeConsentingSigners, openMailingHouse, type MailingHouse } from '../testing/index.js';
import { MOST_UNDER_WAY } from './send-batch.job.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = fileURLToPath(new URL('../testing/worker-process.ts', import.meta.url));
const AUDIENCE = 600;
const KILLS = 3;
const header = (raw: string, name: string) => new RegExp(`^${name}: (.*)$`, 'mi').exec(raw.replace(/\r\n[ \t]+/g, ' '))?.[1]?.trim();

/** R4: nobody gets the same mailing twice, and of few it is not known whether they got it. */
describe('a worker killed with -9 in the middle of a sending', () => {
  let db: SpecDatabase;
  let sink: MailSink;
  let house: MailingHouse;
  const workers: ChildProcess[] = [];
  let onMail: () => void = () => {};
  beforeAll(async () => {
    [db, sink] = [await makeSpecDatabase(), await startSink((stage) => void (stage === 'data' && onMail()))];
    house = await openMailingHouse(db, [...authEntities, ...organisationEntities, ...petitionEntities, ...mailingEntities], { SMTP_URL: sink.url });
  });
  afterAll(async () => {
    workers.forEach((worker) => worker.kill('SIGKILL'));
    await house.close();
    await sink.stop();
    await db.drop();
  });

  function start(): ChildProcess {
    const { databaseUrl, workerDatabaseUrl, masterKey, publicUrl } = house.config;
    const settings = { NODE_ENV: 'test', DATABASE_URL: databaseUrl, DATABASE_WORKER_URL: workerDatabaseUrl, SMTP_URL: sink.url, MASTER_KEY: masterKey.toString('base64'), PUBLIC_URL: publicUrl };
    const worker = fork(program, [JSON.stringify(settings)], { cwd: root, execArgv: ['--conditions=sawt-source', '--import', './.config/swc.js'] });
    workers.push(worker);
    return worker;
  }

  /** Lets a worker send so many mails, then kills it at a moment of chance. */
  async function sendSomeAndDie(mails: number): Promise<void> {
    const worker = start();
    const from = sink.raw.length;
    onMail = () => {
      if (sink.raw.length - from >= mails) setTimeout(() => worker.kill('SIGKILL'), Math.random() * 5);
    };
    const [, signal] = (await once(worker, 'exit')) as [number | null, string | null];
    onMail = () => {};
    expect(signal).toBe('SIGKILL');
  }

  it('repeats nobody, and knows of all but a few what became of them', async () => {
    const amal = await makeAssociation(db);
    await makeConsentingSigners(db, AUDIENCE, { petitionId: amal.petition.id, leadId: amal.organisation.id });
    const { id } = await makeApprovedMailing(house, amal);
    await house.send.run(amal.operator.ctx, id);
    for (let kill = 0; kill < KILLS; kill++) {
      await sendSomeAndDie(20 + Math.floor(Math.random() * 150));
      await letTimePass(db);
    }
    const last = start();
    await once(last, 'exit');
    expect(last.exitCode).toBe(0);

    const { total, queued, sent, failed, skipped, ambiguous } = await house.progress(amal.author.ctx, id);
    const ids = sink.raw.map((raw) => header(raw, 'Message-ID'));
    expect({ total, queued, all: sent + failed + skipped + ambiguous, repeated: ids.length - new Set(ids).size }).toEqual({ total: AUDIENCE, queued: 0, all: AUDIENCE, repeated: 0 });
    expect(new Set(sink.raw.map((raw) => header(raw, 'To'))).size).toBe(sink.raw.length);
    expect(ambiguous).toBeLessThanOrEqual(KILLS * MOST_UNDER_WAY);
    expect(ambiguous).toBeGreaterThan(0);
    expect(sink.raw.length).toBeGreaterThanOrEqual(sent);
    expect(sink.raw.length).toBeLessThanOrEqual(sent + ambiguous);
    const rows = await db.sql<{ outcome: string; n: number }>('select outcome, count(*)::int as n from mailing_recipient where mailing_id = $1 group by 1', [id]);
    expect(Object.fromEntries(rows.map((row) => [row.outcome, row.n]))).toEqual({ sent, ambiguous });
    expect(await house.mailings.byId(amal.author.ctx, id)).toMatchObject({ state: 'sent' });
  }, 120_000);
});
