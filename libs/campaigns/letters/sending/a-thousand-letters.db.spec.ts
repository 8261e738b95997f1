import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startSink, type MailSink } from '#libs/smtp/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { dripByHand } from '../testing/drip-by-hand.js';
import { confirmLettersFor, makeLetterPeople, makeOpenLetters, openLettersHouse, townHall, type LettersHouse } from '../testing/index.js';
import { isAtWork } from './working-hours.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const program = fileURLToPath(new URL('../testing/worker-process.ts', import.meta.url));
const LETTERS = 1_000;
const CAP = 30;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const hours = { timeZone: 'Africa/Casablanca', opens: '09:00', closes: '16:00', days: [1, 2, 3, 4, 5] };
const header = (raw: string, name: string) => new RegExp(`^${name}: (.*)$`, 'mi').exec(raw.replace(/\r\n[ \t]+/g, ' '))?.[1]?.trim();

/** Real: Postgres, SMTP, two workers at once, one of them a process killed with -9. Pretended: the clock, which moves by five minutes. */
describe('a thousand letters to one target', () => {
  let db: SpecDatabase;
  let sink: MailSink;
  let house: LettersHouse;
  let now = new Date('2026-11-19T05:00:00Z'); // a Thursday, 6:00 in Rabat
  let victim: ChildProcess;
  let onMail: () => void = () => {};
  /** When each mail was read by the server of the target. */
  const left: Date[] = [];

  beforeAll(async () => {
    [db, sink] = [await makeSpecDatabase(), await startSink((stage) => void (stage === 'data' && (left.push(now), onMail())))];
    house = await openLettersHouse(db, { SMTP_URL: sink.url });
  });
  afterAll(async () => {
    victim.kill('SIGKILL');
    await house.close();
    await sink.stop();
    await db.drop();
  });

  /** So many letters for the first target of the action, confirmed now. */
  const confirmed = (id: string, count: number) =>
    confirmLettersFor(db, house.keys, id, Array.from({ length: count }, (_, i) => ({ at: now, content: { email: `voisin.${i}@example.org`, familyName: `Benali ${i}`, ownWords: `Ma raison porte le numéro ${i}.` } })));

  async function startVictim(): Promise<void> {
    const { databaseUrl, workerDatabaseUrl, masterKey, publicUrl } = house.config;
    const settings = { NODE_ENV: 'test', DATABASE_URL: databaseUrl, DATABASE_WORKER_URL: workerDatabaseUrl, SMTP_URL: sink.url, MASTER_KEY: masterKey.toString('base64'), PUBLIC_URL: publicUrl };
    victim = fork(program, [JSON.stringify(settings)], { cwd: root, execArgv: ['--conditions=sawt-source', '--import', './.config/swc.js'] });
    await once(victim, 'message');
  }

  /** Lets the process drip until the server reads one of its letters, then kills it there. */
  async function dripAndDie(): Promise<void> {
    const dead = once(victim, 'exit');
    onMail = () => void victim.kill('SIGKILL');
    victim.send(now.toISOString());
    const [, signal] = (await dead) as [number | null, string | null];
    onMail = () => {};
    expect(signal).toBe('SIGKILL');
  }

  it('leave at the cap, in office hours, nobody’s twice and nobody’s lost', async () => {
    const people = await makeLetterPeople(db);
    const { id } = await makeOpenLetters(house, people);
    await Promise.all([confirmed(id, LETTERS), startVictim()]);
    const other = dripByHand(house.worker.source, house.config);
    let killed = false;
    const isLeft = async () => (await db.sql(`select from letter_delivery where state in ('waiting', 'sending') limit 1`)).length > 0;
    for (let steps = 0; steps < 7 * 24 * 12 && (steps % 12 !== 0 || (await isLeft())); steps++) {
      now = new Date(now.getTime() + 5 * MINUTE);
      if (!killed && left.length >= 300) {
        killed = true;
        await dripAndDie();
      } else if (steps % 12 === 0) await Promise.all([house.drip.round(now), other.drip.round(now)]); // also by night
      else if (isAtWork(hours, now)) await Promise.all([house.drip.round(now), ...(steps % 2 ? [other.drip.round(now)] : [])]);
    }
    other.stop();

    const states = Object.fromEntries((await db.sql<{ state: string; n: number }>('select state, count(*)::int as n from letter_delivery group by 1')).map(({ state, n }) => [state, n]));
    const ids = sink.raw.map((raw) => header(raw, 'Message-ID'));
    expect(killed).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(states['sent']! + (states['ambiguous'] ?? 0)).toBe(LETTERS);
    expect(states['ambiguous']).toBeGreaterThan(0);
    expect(states['ambiguous']).toBeLessThanOrEqual(3);
    expect(sink.raw.length).toBeGreaterThanOrEqual(states['sent']!);
    expect(sink.raw.length).toBeLessThanOrEqual(LETTERS);
    const busiest = Math.max(...left.map((from) => left.filter((moment) => moment >= from && moment.getTime() < from.getTime() + HOUR).length));
    expect(busiest).toBe(CAP);
    expect(left.every((moment) => isAtWork(hours, moment))).toBe(true);
    // 7 hours at 30 are 210 a day: five working days and no fewer, the week-end between them.
    expect(new Set(left.map((moment) => moment.toISOString().slice(0, 10)))).toEqual(new Set(['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24', '2026-11-25']));
  }, 60_000);

  it('share the cap of their mailbox with those of other actions, in turns', async () => {
    const [people, others] = [await makeLetterPeople(db), await makeLetterPeople(db)];
    const [one, another] = [await makeOpenLetters(house, people), await makeOpenLetters(house, others, { targets: [townHall({ address: 'Commune@example.org', perHour: 12 })] })];
    now = new Date('2026-12-01T09:00:00Z');
    await Promise.all([confirmed(one.id, 40), confirmed(another.id, 3)]);
    const before = left.length;
    for (let step = 0; step < 11; step++) {
      now = new Date(now.getTime() + 5 * MINUTE);
      await house.drip.round(now);
    }
    expect(left.length - before).toBeLessThanOrEqual(12);
    const sent = await db.sql<{ id: string; n: number }>(`select letter_campaign_id as id, count(*)::int as n from letter_delivery where state = 'sent' and letter_campaign_id = any($1) group by 1`, [[one.id, another.id]]);
    expect(sent.find(({ id }) => id === another.id)?.n).toBe(3);
  });
});
