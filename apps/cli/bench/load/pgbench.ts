import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchHouse } from '../house/bench-house.js';
import { demandTool, findTool, run, type Tool } from './tool.js';

const versions = ['18', '17', '16', '15'];
const pgbench: Tool = {
  name: 'pgbench',
  paths: [...versions.map((version) => `/usr/lib/postgresql/${version}/bin/pgbench`), '/usr/bin/pgbench', '/usr/local/bin/pgbench', '/opt/homebrew/bin/pgbench'],
  howToInstall: 'apt-get install postgresql (its server is not used)',
};

export async function hasPgbench(): Promise<boolean> {
  return (await findTool(pgbench)) !== undefined;
}

/** Runs one statement over and over from so many clients, prepared; transactions a second and how many there were. */
export async function pound(house: BenchHouse, sql: string, clients: number, seconds: number): Promise<{ perSecond: number; done: number }> {
  const program = await demandTool(pgbench);
  const script = join(house.dir, 'pound.sql');
  await writeFile(script, `${sql.replace(/\s+/g, ' ').trim()};\n`);
  const { stdout } = await run(program, ['-n', '-M', 'prepared', '-c', String(clients), '-j', '2', '-T', String(seconds), '-f', script, '-h', '127.0.0.1', '-p', String(house.port), '-U', 'postgres', 'postgres'], { env: { PGPASSWORD: 'bench', PATH: '/usr/bin:/bin' } });
  const [, done] = /number of transactions actually processed: (\d+)/.exec(stdout) ?? [];
  const [, rate] = /tps = ([\d.]+) \(without initial/.exec(stdout) ?? [];
  const [, failed] = /number of failed transactions: (\d+)/.exec(stdout) ?? ['', '0'];
  if (done === undefined || rate === undefined || failed !== '0') throw new Error(`pgbench said:\n${stdout}`);
  return { perSecond: Number(rate), done: Number(done) };
}
