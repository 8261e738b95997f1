import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Redis } from 'ioredis';
import { ConfigModule } from '#libs/config';
import { Database, DatabaseModule, newId } from '#libs/database';
import { systemContext } from '#libs/context';
import { hasRedis, makeSpecDatabase, specConfig, startRedis, type SpecDatabase, type SpecRedis } from '#libs/testing';
import { defineJob, defineTimedJob, HandlesJob, JobsWorkerModule, Outbox, OutboxRow, QueueWorkers, Relay, type JobHandler, type OutboxItem, type TimedJobHandler } from './index.js';

const noteSubject = defineJob('specs.noteSubject', 'confirmations', { batch: 10 });
const tick = defineTimedJob('specs.tick', 'counting');
const noted: string[] = [];
const failing = new Set<string>();
let ticks = 0;

@HandlesJob(noteSubject)
class NoteSubject implements JobHandler {
  async run({ subject }: OutboxItem): Promise<void> {
    if (failing.delete(subject)) throw new Error('this once');
    noted.push(subject);
  }
}
@HandlesJob(tick)
class Tick implements TimedJobHandler {
  async run(): Promise<void> {
    ticks++;
  }
}
@Module({ providers: [NoteSubject, Tick] })
class SpecJobs {}

const backends = [['Postgres', true], ['Redis', hasRedis()]] as const;
const skipped = backends.filter(([, isThere]) => !isThere).map(([name]) => name);
if (skipped.length > 0) process.stderr.write(`Skipped: jobs on ${skipped.join(', ')} (no redis-server on the PATH)\n`);

async function until(isTrue: () => Promise<boolean> | boolean): Promise<void> {
  for (let i = 0; i < 1500; i++) {
    if (await isTrue()) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('it did not happen within 30 s');
}

describe.each(backends.filter(([, isThere]) => isThere).map(([name]) => name))('jobs on %s', (backend) => {
  let db: SpecDatabase;
  let redis: SpecRedis | undefined;
  let app: Awaited<ReturnType<typeof start>>;
  const start = async () => {
    const config = specConfig(db, redis ? { REDIS_URL: redis.url } : {});
    return NestFactory.createApplicationContext({ module: SpecJobs, imports: [ConfigModule.forRoot(config), DatabaseModule.forRoot('sawt_worker', [OutboxRow]), JobsWorkerModule] }, { logger: ['warn', 'error'] });
  };
  const add = async (...subjects: string[]) => app.get(Database).transaction(systemContext('spec'), (em) => app.get(Outbox).add(em, noteSubject, ...subjects.map((subject) => ({ subject }))));
  const left = async () => (await db.sql<{ n: number }>('select count(*)::int as n from outbox'))[0]!.n;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    if (backend === 'Redis') redis = await startRedis();
    app = await start();
    await app.get(QueueWorkers).start([[tick, 200]]);
  });
  afterAll(async () => {
    await app.close();
    await redis?.stop();
    await db.drop();
  });
  beforeEach(() => void noted.splice(0));

  it('runs what was left in the outbox once, and only what was committed', async () => {
    const subjects = Array.from({ length: 250 }, newId);
    const undone = newId();
    await expect(
      app.get(Database).transaction(systemContext('spec'), async (em) => {
        await app.get(Outbox).add(em, noteSubject, { subject: undone });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    await add(...subjects);
    await until(async () => (await left()) === 0);
    expect([...noted].sort()).toEqual([...subjects].sort());
  });

  it('tries again, later, what failed, and does not repeat the rest', async () => {
    const [good, bad] = [newId(), newId()];
    failing.add(bad);
    await add(good, bad);
    await until(async () => (await left()) === 0);
    expect([...noted].sort()).toEqual([good, bad].sort());
  });

  it('hands over again what the queue lost', async () => {
    const subjects = Array.from({ length: 20 }, newId);
    await db.sql(`insert into outbox (job, subject, taken_at) select $1, unnest($2::uuid[]), now() - interval '1 hour'`, [noteSubject.name, subjects]);
    if (redis) {
      const client = new Redis(redis.url);
      await client.flushall();
      client.disconnect();
    }
    await app.get(Relay).reconcile();
    await until(async () => (await left()) === 0);
    expect([...noted].sort()).toEqual([...subjects].sort());
  });

  it('leaves in the outbox what the queue has no room for, until it has', async () => {
    await db.sql(`insert into outbox (job, subject, taken_at, claimed_until) select $1, gen_random_uuid(), now(), now() + interval '1 hour' from generate_series(1, 6000)`, [noteSubject.name]);
    const subject = newId();
    await add(subject);
    expect(await app.get(Relay).relayOnce()).toBe(0);
    expect(await db.sql('select taken_at from outbox where subject = $1', [subject])).toEqual([{ taken_at: null }]);
    await db.sql(`delete from outbox where claimed_until > now() + interval '30 minutes'`);
    await until(async () => (await left()) === 0);
    expect(noted).toEqual([subject]);
  });

  it('runs timed jobs by the clock', async () => {
    await app.get(QueueWorkers).setClock([[tick, 200]]); // the flush above took the schedule with it
    const before = ticks;
    await until(() => ticks > before + 1);
  });
});
