import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { Cluster } from './cluster/cluster.js';
import type { Member } from './cluster/member.js';
import type { Random } from './random.js';
import { until } from './until.js';

/** One kind of trouble. */
export interface Kind {
  readonly name: string;
  /** How often it comes, against the others. */
  readonly weight: number;
  /** Ends one of these programs: they must all be up before. */
  readonly stops?: (cluster: Cluster) => readonly Member[];
  /** Why it cannot be done here; undefined when it can. */
  readonly impossible?: (cluster: Cluster) => string | undefined;
  /** Makes the trouble and, unless something else does, ends it. */
  inject(cluster: Cluster, random: Random): Promise<void>;
  /** What shows that Sawt works again: deeds of people, or mails. */
  readonly shows: 'deeds' | 'mails';
}

const TWO_HOURS = 7_200_000;
const noRedis = (cluster: Cluster) => (cluster.redis ? undefined : 'the queue is Postgres');

/** One of these that is up; waits for one where none is. */
async function oneUp(members: readonly Member[], random: Random): Promise<Member> {
  await until(() => members.some((member) => member.isUp), 60);
  return random.pick(members.filter((member) => member.isUp));
}

const killedAndCut: readonly Kind[] = [
  { name: 'kill -9 api', weight: 4, shows: 'deeds', stops: ({ apis }) => apis, inject: async (cluster, random) => (await oneUp(cluster.apis, random)).kill() },
  { name: 'kill -9 worker', weight: 4, shows: 'mails', stops: ({ workers }) => workers, inject: async (cluster, random) => (await oneUp(cluster.workers, random)).kill() },
  { name: 'kill -9 postmaster', weight: 5, shows: 'deeds', inject: ({ postgres }) => postgres.kill() },
  { name: 'kill -9 one backend', weight: 18, shows: 'deeds', inject: killBackend },
  { name: 'kill -9 redis', weight: 6, shows: 'mails', impossible: noRedis, inject: (cluster) => cluster.killRedis() },
  { name: 'SIGTERM api', weight: 3, shows: 'deeds', stops: ({ apis }) => apis, inject: async (cluster, random) => void (await (await oneUp(cluster.apis, random)).restart()) },
  { name: 'SIGTERM worker', weight: 3, shows: 'mails', stops: ({ workers }) => workers, inject: async (cluster, random) => void (await (await oneUp(cluster.workers, random)).restart()) },
  { name: 'cut api – database', weight: 14, shows: 'deeds', inject: async ({ proxies }) => proxies.api.cut() },
  { name: 'cut worker – database', weight: 8, shows: 'mails', inject: async ({ proxies }) => proxies.worker.cut() },
  { name: 'cut client – api', weight: 12, shows: 'deeds', inject: async ({ proxies }) => proxies.front.cut() },
  { name: 'answers to clients lost', weight: 12, shows: 'deeds', inject: async ({ proxies }, random) => proxies.front.swallow(1 + random.below(20)) },
];

const rest: readonly Kind[] = [
  { name: 'queue flushed', weight: 5, shows: 'mails', inject: flushQueue },
  { name: 'disk full', weight: 3, shows: 'deeds', impossible: ({ postgres }) => (postgres.hasOwnDisk ? undefined : 'no file system of its own could be mounted'), inject: fillDisk },
  { name: 'clock jumps', weight: 8, shows: 'deeds', inject: async ({ members }, random) => random.pick(members).setClock(random.pick([-TWO_HOURS, 0, TWO_HOURS])) },
  { name: 'mail server says 451', weight: 6, shows: 'mails', inject: async ({ people }, random) => people.sink('defers', 1 + random.below(20)) },
  { name: 'mail server says 421', weight: 5, shows: 'mails', inject: async ({ people }, random) => people.sink('closes', 1 + random.below(10)) },
  { name: 'mail server hangs up', weight: 5, shows: 'mails', inject: async ({ people }, random) => people.sink('hangs up', 1 + random.below(5)) },
];

export const kinds: readonly Kind[] = [...killedAndCut, ...rest];

async function killBackend({ db, postgres }: Cluster, random: Random): Promise<void> {
  await postgres.isUp();
  const backends = await db.sql<{ pid: number }>(`select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() order by state = 'active' desc, pid limit 6`).catch(() => []);
  if (backends.length > 0) process.kill(random.pick(backends).pid, 'SIGKILL');
}

/** Everything the queue remembers goes, timed jobs included. */
async function flushQueue(cluster: Cluster): Promise<void> {
  await until(() => emptyQueue(cluster).then(() => true, () => false), 30); // it may still recover from the fault before
}

async function emptyQueue({ db, redis }: Cluster): Promise<void> {
  if (redis) {
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
  } else {
    const tables = await db.sql<{ name: string }>(`select format('bullmq.%I', tablename) as name from pg_tables where schemaname = 'bullmq' and tablename not like '%migration%'`);
    await db.sql(`truncate ${tables.map(({ name }) => name).join(', ')}`);
  }
}

/** Until somebody has noticed, then there is room again. */
async function fillDisk({ people, postgres }: Cluster): Promise<void> {
  const before = people.failed;
  await postgres.fillDisk();
  await until(() => people.failed > before + 5, 3);
  await postgres.freeDisk();
  await pause(50);
  await postgres.isUp();
}
