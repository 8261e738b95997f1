import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '#libs/testing';
import { startPostgres, type EmbeddedPostgres } from './embedded-postgres.js';

describe('embedded Postgres', () => {
  let root: string;
  const start = async () => startPostgres({ dir: join(root, 'pg'), port: await freePort(), password: "pass'word", isDurable: false });
  const lockFile = () => join(root, 'pg', 'postmaster.pid');

  async function ask(server: EmbeddedPostgres, sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: server.url });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'sawt-embedded-'));
    await chmod(root, 0o755); // root runs Postgres as another user
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('keeps its data from one start to the next, listens on this machine alone and wants its password', async () => {
    const first = await start();
    await ask(first, 'create table kept as select 7 as n');
    await expect(ask({ ...first, url: first.url.replace('pass', 'Pass') }, 'select 1')).rejects.toThrow(/password/);
    expect(await ask(first, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await first.stop();
    await first.stop();
    const second = await start();
    expect(await ask(second, 'select n from kept')).toEqual([{ n: 7 }]);
    await second.stop();
  });

  it('tells when it was killed, and starts again after that', async () => {
    const killed = await start();
    await ask(killed, 'create table kept as select 7 as n');
    await ask(killed, 'checkpoint');
    process.kill(Number((await readFile(lockFile(), 'utf8')).split('\n')[0]), 'SIGKILL');
    await killed.ended;
    const next = await start();
    expect(await ask(next, 'select n from kept')).toEqual([{ n: 7 }]);
    await next.stop();
  });

  it('starts past a lock file that names another living program', async () => {
    const first = await start();
    const lock = await readFile(lockFile(), 'utf8');
    await first.stop();
    await writeFile(lockFile(), lock.replace(/^\d+/, String(process.pid)));
    const second = await start();
    expect(await ask(second, 'select 1 as n')).toEqual([{ n: 1 }]);
    await second.stop();
  });

  it('stops the server that still runs on the cluster before it starts another', async () => {
    const first = await start();
    const second = await start();
    await first.ended;
    expect(await ask(second, 'select 1 as n')).toEqual([{ n: 1 }]);
    await second.stop();
  });

  it('says in one line why it cannot start', async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);
    const other = startPostgres({ dir: join(root, 'other'), port, password: 'x', isDurable: false });
    await expect(other).rejects.toThrow(/did not start: .*Address already in use/);
    await first.stop();
  });
});
