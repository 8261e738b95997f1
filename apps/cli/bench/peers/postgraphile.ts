import { spawn, type ChildProcess } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '#libs/database';
import type { BenchHouse } from '../house/bench-house.js';
import { run } from '../load/tool.js';

/** The last that runs on this Node. */
const version = '4.14.1';
const patience = 60_000;

const schema = [
  'create schema peer',
  `create table peer.signature (id uuid primary key default gen_random_uuid(), petition_slug text not null, email text not null, given_name text not null, family_name text not null,
    locale text not null, country text not null, area text, created_at timestamptz not null default now(), unique (petition_slug, email))`,
];

/** PostGraphile in front of one table: an insert and nothing else of what signing promises. Installed on first use into the folder given. */
export class PostGraphile {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(house: BenchHouse, folder: string, say: (line: string) => void): Promise<PostGraphile> {
    const program = join(folder, 'node_modules/postgraphile/cli.js');
    if (!(await access(program).then(() => true, () => false))) {
      say(`installing PostGraphile ${version} into ${folder}`);
      await run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', `postgraphile@${version}`], { maxBuffer: 1 << 24 });
    }
    for (const text of schema) await house.sql(text);
    const port = await freePort();
    const child = spawn(process.execPath, [program, '-c', house.postgres.url, '-s', 'peer', '-n', '127.0.0.1', '-p', String(port), '--disable-query-log', '--disable-graphiql', '--max-pool-size', '20'], { stdio: 'ignore' });
    const peer = new PostGraphile(child, `http://127.0.0.1:${port}`);
    await peer.ready();
    return peer;
  }

  stop(): void {
    this.child.kill('SIGTERM');
  }

  private async ready(): Promise<void> {
    const ask = () => fetch(`${this.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
    for (const end = Date.now() + patience; Date.now() < end; await new Promise((done) => setTimeout(done, 200))) {
      if (this.child.exitCode !== null) throw new Error(`PostGraphile ended with ${this.child.exitCode}`);
      if (await ask().then(({ ok }) => ok, () => false)) return;
    }
    this.stop();
    throw new Error('PostGraphile did not answer within a minute');
  }
}
