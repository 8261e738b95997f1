import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { PostgresFault } from './postgres-fault.js';

const run = promisify(execFile);

/** Whom Postgres runs as: empty for whoever runs this process, a number when this process is root, as whom Postgres refuses to run. */
export type Account = { readonly uid?: number; readonly gid?: number };

/** Root starts a cluster as its owner, or a new one as the user `postgres`, made when this machine has none. */
export async function accountFor(cluster: string): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(cluster).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await known('postgres')) ?? made('postgres');
}

/** May this account open this folder? */
export async function canReach(account: Account, folder: string): Promise<boolean> {
  return run('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/' }).then(() => true, () => false);
}

async function known(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map(async (option) => Number((await run('id', [option, name])).stdout)));
    return { uid, gid };
  } catch {
    return undefined;
  }
}

async function made(name: string): Promise<Account> {
  const refused = await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name]).catch((error: Error) => error);
  const account = await known(name);
  if (account) return account;
  throw new PostgresFault(`Postgres does not run as root and the user ${name} could not be made (${refused instanceof Error ? refused.message.trim() : 'useradd'}); run as an ordinary user, make that user, or set DATABASE_URL.`);
}
