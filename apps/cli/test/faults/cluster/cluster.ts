import { appendFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, makeMigrated, openSpecDatabase, programEnv, startRedis, type SpecDatabase, type SpecRedis } from '#libs/testing';
import type { FaultOptions } from '../options.js';
import { Member } from './member.js';
import { OwnPostgres } from './own-postgres.js';
import { People } from './people.js';
import { Proxy } from './proxy.js';
import { makeWorld, type World } from './world.js';

const NAME = 'sawt_faults';

type Place = { readonly port: number; readonly dir: string };
interface Wires {
  /** Two api, then two worker. */
  readonly members: Member[];
  readonly proxies: { readonly front: Proxy; readonly api: Proxy; readonly worker: Proxy };
  readonly ports: { readonly front: number; readonly api: number; readonly worker: number };
}

/** Two api, two worker, Postgres, perhaps Redis, the people, and the proxies between them. */
export class Cluster {
  redis?: SpecRedis;

  private constructor(
    readonly folder: string,
    readonly postgres: OwnPostgres,
    readonly db: SpecDatabase,
    readonly world: World,
    readonly people: People,
    private readonly wires: Wires,
    private readonly redisPlace?: Place,
  ) {}

  static async start(options: FaultOptions): Promise<Cluster> {
    const folder = await mkdtemp(join(tmpdir(), 'sawt-faults-'));
    await chmod(folder, 0o755); // run as root, Postgres runs as another user
    const postgres = await OwnPostgres.start(folder, await freePort(), (line) => appendFileSync(join(folder, 'postgres.log'), `${line}\n`));
    await makeMigrated(postgres.url, NAME);
    const db = openSpecDatabase(postgres.url, NAME);
    const world = await makeWorld(db);
    if (options.sabotage?.includes('unique-index')) await db.sql('alter table signature drop constraint signature_petition_id_dedup_token_slot_key');
    const wires = await lay(() => postgres.port);
    const people = await People.start({ ...options, ...world, url: `http://127.0.0.1:${wires.ports.front}`, journal: join(folder, 'journal.jsonl'), mails: join(folder, 'mails.jsonl') });
    const redisPlace = options.queue === 'redis' ? { port: await freePort(), dir: join(folder, 'redis') } : undefined;
    if (redisPlace) await mkdir(redisPlace.dir);
    const cluster = new Cluster(folder, postgres, db, world, people, wires, redisPlace);
    for (const program of ['api', 'worker'] as const) for (const number of [1, 2]) wires.members.push(new Member(`${program}-${number}`, program, await cluster.envOf(program, options), join(folder, `${program}-${number}.log`)));
    await cluster.startRedis();
    for (const member of cluster.members) member.start();
    await cluster.isUp();
    return cluster;
  }

  get apis(): readonly Member[] {
    return this.members.slice(0, 2);
  }

  get workers(): readonly Member[] {
    return this.members.slice(2);
  }

  get members(): readonly Member[] {
    return this.wires.members;
  }

  get proxies(): Wires['proxies'] {
    return this.wires.proxies;
  }

  async killRedis(): Promise<void> {
    await this.redis?.kill();
    await this.startRedis();
  }

  /** Everything is as it should be, and stays asked: nothing is full, slow, unkind or down. */
  async heal(): Promise<void> {
    await this.postgres.freeDisk();
    this.people.sink('takes');
    for (const member of this.members) member.setClock(0);
    await this.isUp();
  }

  async isUp(): Promise<void> {
    await this.postgres.isUp();
    for (const member of this.members) await member.isReady();
  }

  async stop(isKept: boolean): Promise<void> {
    this.people.stop();
    await Promise.all(this.members.map((member) => member.stop()));
    for (const proxy of Object.values(this.proxies)) proxy.close();
    await this.redis?.kill();
    await this.db.drop().catch(() => {});
    await this.postgres.stop();
    if (!isKept) await rm(this.folder, { recursive: true, force: true }).catch(() => {}); // its disk is unmounted at the very end
  }

  /** Its database is behind a proxy that can be cut; the limit of signatures a network is off, since all people share one. */
  private async envOf(program: 'api' | 'worker', { sabotage }: FaultOptions): Promise<Record<string, string>> {
    const { db, folder, redisPlace, people } = this;
    const { front, [program]: through } = this.wires.ports;
    return {
      ...programEnv({ db, dir: folder, port: await freePort(), smtpPort: people.progress.smtpPort }), PUBLIC_URL: `http://localhost:${front}`, HOST: '127.0.0.1', SIGN_RATE_LIMIT: '0',
      DATABASE_URL: at(db.appUrl, through), DATABASE_WORKER_URL: at(db.workerUrl, through),
      ...(redisPlace && { REDIS_URL: `redis://127.0.0.1:${redisPlace.port}` }), ...(sabotage && { SAWT_SABOTAGE: sabotage.join() }),
    };
  }

  private async startRedis(): Promise<void> {
    if (this.redisPlace) this.redis = await startRedis(this.redisPlace);
  }
}

/** The proxies, and the programs they lead to: people come to the api whose turn it is. */
async function lay(database: () => number): Promise<Wires> {
  const members: Member[] = [];
  let turn = 0;
  const takeTurn = () => {
    const open = members.slice(0, 2).filter((member) => member.isUp && !member.isLeaving);
    return open[turn++ % open.length]?.port;
  };
  const proxies = { front: new Proxy(takeTurn), api: new Proxy(database), worker: new Proxy(database) };
  return { members, proxies, ports: { front: await proxies.front.listen(), api: await proxies.api.listen(), worker: await proxies.worker.listen() } };
}

function at(url: string, port: number): string {
  const changed = new URL(url);
  changed.port = String(port);
  return changed.href;
}
