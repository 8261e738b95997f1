import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PostgresFault } from './postgres-fault.js';

const patienceMs = 30_000;

/**
 * Makes way for a new server after an unclean end: a server still stopping on this cluster is stopped and waited for;
 * a lock file whose number now belongs to another program is removed. That of a dead server Postgres removes by itself.
 */
export async function endLeftover(cluster: string): Promise<void> {
  const lock = join(cluster, 'postmaster.pid');
  const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  const command = await commandOf(pid);
  if (command === '') return;
  if (!command.includes('postgres') || !command.includes(cluster)) return rm(lock, { force: true });
  const deadline = Date.now() + patienceMs;
  signal(pid, 'SIGINT');
  while ((await commandOf(pid)) === command) {
    if (Date.now() > deadline) throw new PostgresFault(`Another Postgres (process ${pid}) still uses ${cluster} and does not stop.`);
    await pause(100);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // gone meanwhile, or another user's: the wait tells
  }
}

/** The command line of a running process; empty when there is none. */
async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).then(({ stdout }) => stdout.trim(), () => '');
}
