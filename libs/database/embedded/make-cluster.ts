import { once } from 'node:events';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { spawnGuarded } from './guard.js';
import type { Account } from './postgres-account.js';
import { PostgresFault } from './postgres-fault.js';

type Wanted = { readonly bin: string; readonly dir: string; readonly account: Account; readonly password: string; readonly isDurable: boolean };

/** Makes an empty cluster: whole in its place, or not at all. Superuser `postgres`, UTF-8, sorted by code point. */
export async function makeCluster({ bin, dir, account, password, isDurable }: Wanted): Promise<void> {
  const part = `${dir}.part`;
  const secret = `${part}.password`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true, mode: 0o700 });
  await writeFile(secret, password, { mode: 0o600 });
  for (const path of [part, secret]) await give(path, account);
  const flags = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8', '--locale=C', ...(isDurable ? [] : ['--no-sync'])];
  try {
    await succeed([join(bin, 'initdb'), `--pgdata=${part}`, ...flags], account);
    await rename(part, dir);
  } catch (error) {
    throw new PostgresFault(`The database could not be made in ${dir}: ${(error as Error).message}`);
  } finally {
    await rm(secret, { force: true });
  }
}

async function give(path: string, { uid, gid }: Account): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

async function succeed(command: string[], account: Account): Promise<void> {
  const program = spawnGuarded(command, account);
  const [complaints, [code]] = await Promise.all([text(program.stderr), once(program, 'exit')]);
  if (code !== 0) throw new Error(complaints.trim().split('\n').at(-1) || `code ${code}`);
}
