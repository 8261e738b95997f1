import { join } from 'node:path';
import type { Bench, BenchOptions } from '../bench.js';
import { median } from '../figures.js';
import type { BenchHouse } from '../house/bench-house.js';
import { foundWorld, type BenchPetition } from '../house/bench-world.js';
import type { Program } from '../house/program.js';
import { pour, Sink } from '../load/smtp.js';
import { load } from '../load/wrk.js';
import { compare, type Check, type Side } from '../report.js';
import { interleave } from '../rounds.js';
import { signByForm } from '../sign/sign-requests.js';
import { MailingRoad, signed } from './mailing-road.js';
import { seedReaders } from './readers.js';

const FEW = 300;
const MOST = 20_000;

/** G10, G11: mails a second of a worker that opens, writes, signs, sends and logs each of them, against its sender alone, nodemailer and Postfix' smtp-source. */
export const mail: Bench = {
  name: 'mail',
  about: 'a mailing and confirmations through the worker, against its sender alone, nodemailer with DKIM and Postfix’ smtp-source',
  async run(house, options) {
    const world = await foundWorld(house);
    const settings = { ...signed(), PUBLIC_OPERATIONS: 'any' };
    const [limit, alike, counting] = [await Sink.start(), await Sink.start(join(house.dir, 'alike')), await Sink.start(join(house.dir, 'sunk'))];
    const [api, postman] = [await house.startApi(settings), await house.start('cli/bench/mail/postman', { ...settings, SMTP_URL: `smtp://127.0.0.1:${alike.port}` })];
    const by = async (name: 'sender' | 'nodemailer', count: number) => (await postman.ask<{ perSecond: number }>({ by: name, count })).perSecond;
    const enough = (perSecond: number) => Math.min(MOST, Math.max(FEW, Math.round(perSecond * options.seconds)));
    const counts = { limit: enough(await pour(limit.port, FEW)), sender: enough(await by('sender', FEW)), nodemailer: enough(await by('nodemailer', FEW)) };
    const readers = await seedReaders(house, world, counts.sender);
    options.say(`${counts.sender} readers in each mailing`);
    const confirmations = await confirm(house, options, api, world, limit, settings);
    await house.startWorker({ ...settings, SMTP_URL: `smtp://127.0.0.1:${counting.port}` });
    const road = await MailingRoad.enter(house, api);
    const mailing = async () => {
      const id = await road.approved(readers);
      await road.send(id);
      return road.sent(id);
    };
    await mailing(); // warm
    const seen = await interleave(options.rounds, {
      limit: () => pour(limit.port, counts.limit), nodemailer: () => by('nodemailer', counts.nodemailer), sender: () => by('sender', counts.sender), worker: mailing,
    }, (name, round, rate) => options.say(`round ${round + 1}  ${name.padEnd(10)} ${Math.round(rate)} mails/s`));
    const checks = [await checkMailings(house, counting), confirmations.check];
    [limit, alike, counting].forEach((sink) => sink.stop());
    const side = (name: keyof typeof seen, words: string): Side => ({ side: words, unit: 'mails/s', rounds: seen[name] });
    const [least, usual, alone, whole] = [side('limit', 'smtp-source, 20 connections, the same 10 kB'), side('nodemailer', 'nodemailer’s pool and DKIM'), side('sender', 'our sender alone'), side('worker', 'a mailing through the worker')];
    return {
      sides: [least, usual, alone, whole, { side: 'confirmations through the worker', unit: 'mails/s', rounds: [confirmations.perSecond] }],
      lines: [
        compare('G10', 'mailing through one worker ÷ smtp-source', whole, least, { least: 0.1 }),
        compare('G10', 'mailing through one worker ÷ nodemailer with DKIM', whole, usual, { least: 2.5 }),
        compare('G11', 'mailing through one worker ÷ its sender alone', whole, alone, { least: 0.9 }),
        { what: 'confirmations through one worker ÷ its sender alone (median)', value: confirmations.perSecond / median(alone.rounds), unit: '×' },
      ],
      checks,
      notes: [
        'A mailing is timed from the click to the last recipient written down: contacts opened, letters filled in, DKIM, one-click headers, the log of each mail. Sinks write every mail to a file, but smtp-source’s and that of the confirmations do not.',
        'Confirmations are those of people who signed before the worker began, at rest until it was ready; their letters are shorter.',
        ...(options.rounds < 5 ? ['Fewer than five rounds: no figure to quote.'] : []),
      ],
    };
  },
};

/** People sign while there is no worker; then one comes and asks all of them for their confirmation. */
async function confirm(house: BenchHouse, { seconds, connections }: BenchOptions, api: Program, petition: BenchPetition, sink: Sink, settings: Record<string, string>): Promise<{ perSecond: number; check: Check }> {
  const { accepted } = await load(house.dir, { url: api.url, lua: signByForm({ url: api.url, petition, run: 'mail' }), connections, seconds: Math.min(2, seconds) });
  const waiting = async () => (await house.sql<{ n: number }>('select count(*)::int as n from outbox where failed_at is null and job = \'signatures.sendConfirmation\''))[0]!.n;
  let asked = -1; // requests cut off when time was up may still be kept
  for (let now = await waiting(); now !== asked; now = await waiting()) {
    asked = now;
    await new Promise((done) => setTimeout(done, 500));
  }
  const worker = await house.startWorker({ ...settings, SMTP_URL: `smtp://127.0.0.1:${sink.port}` });
  const began = performance.now();
  const left = await waiting(); // what it did while it said that it is ready does not count
  for (const end = began + 120_000; (await waiting()) > 0; await new Promise((done) => setTimeout(done, 25))) if (performance.now() > end) throw new Error('Confirmations stand still');
  const perSecond = left / ((performance.now() - began) / 1000);
  await worker.stop();
  const [{ mailed }] = (await house.sql<{ mailed: number }>('select count(*)::int as mailed from signature where petition_id = $1 and mails = 1', [petition.id])) as [{ mailed: number }];
  return { perSecond, check: { what: 'accepted ≤ signatures asked to confirm = errands', holds: accepted <= asked && mailed === asked, found: `${accepted} ≤ ${mailed} = ${asked}` } };
}

/** Every mailing wrote to everybody once: what arrived, what is written down, and what was to be sent. */
async function checkMailings(house: BenchHouse, sink: Sink): Promise<Check> {
  const [{ recipients, sent, tests }] = (await house.sql<{ recipients: number; sent: number; tests: number }>(
    `select count(*)::int as recipients, count(*) filter (where outcome = 'sent')::int as sent, (select count(*)::int from mailing_test where sent_at is not null) as tests from mailing_recipient`)) as [{ recipients: number; sent: number; tests: number }];
  const ids = await sink.messageIds();
  const distinct = new Set(ids).size;
  return { what: 'mails that arrived = distinct Message-IDs = recipients = rows sent (and the tests)', holds: [ids.length, distinct, sent + tests].every((n) => n === recipients + tests), found: `${ids.length} = ${distinct} = ${recipients} + ${tests} = ${sent} + ${tests}` };
}
