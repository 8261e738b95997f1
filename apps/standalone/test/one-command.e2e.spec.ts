import { once } from 'node:events';
import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '#libs/testing';
import { gone, Launcher } from './launcher.js';

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('npm start', () => {
  let root: string;
  let folder: string;
  const launchers: Launcher[] = [];
  const launch = (port: number, dataDir = folder) => {
    const launcher = new Launcher(dataDir, port);
    launchers.push(launcher);
    return launcher;
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'sawt-launcher-'));
    await chmod(root, 0o755); // root runs Postgres as another user
    folder = join(root, 'data');
  });
  afterEach(async () => {
    for (const launcher of launchers.splice(0)) {
      launcher.kill('SIGKILL');
      await launcher.ended;
    }
    await rm(root, { recursive: true, force: true });
  });

  it('leaves nothing behind when it is killed, keeps the data, and starts again on the same folder', async () => {
    const port = await freePort();
    const first = launch(port);
    await first.isUp();
    expect(first.said).toContain(`http://localhost:${port}/inbox`);
    expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
    await ask(first.adminUrl, `insert into coalition (id, slug) values ('00000000-0000-7000-8000-000000000001', 'kept')`);
    const started = first.started;
    expect(started.length).toBeGreaterThanOrEqual(4);

    first.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    await gone(started);

    const second = launch(port);
    await second.isUp();
    expect(await ask(second.adminUrl, 'select slug from coalition')).toEqual([{ slug: 'kept' }]);
    const other = launch(await freePort());
    expect(await other.ended).toBe(1);
    expect(other.said.trim()).toMatch(/^Sawt already runs on .*DATA_DIR=.*$/);

    second.kill('SIGKILL');
    const third = launch(port); // at once: it waits for what the killed one left
    await third.isUp();
    expect(await ask(third.adminUrl, 'select slug from coalition')).toEqual([{ slug: 'kept' }]);
    const last = third.started;
    third.kill('SIGTERM');
    expect(await third.ended).toBe(0);
    await gone(last);
  }, 120_000);

  it('says in one line that the port is in use, and how to choose another', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const launcher = launch(port);
    expect(await launcher.ended).toBe(1);
    expect(launcher.said.trim()).toMatch(new RegExp(`^Port ${port} is already in use; .*PORT=\\d+ npm start.*$`));
    server.close();
  });

  it('says in one line that the data folder cannot be written', async () => {
    await writeFile(join(root, 'file'), '');
    const launcher = launch(await freePort(), join(root, 'file', 'data'));
    expect(await launcher.ended).toBe(1);
    expect(launcher.said.trim()).toMatch(/^The data folder .*file\/data cannot be written .*DATA_DIR=.*$/);
  });
});
