import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { endLeftover } from './end-leftover.js';
import { spawnGuarded } from './guard.js';
import { makeCluster } from './make-cluster.js';
import { accountFor, type Account } from './postgres-account.js';
import { findBinaries } from './postgres-binaries.js';
import { PostgresFault } from './postgres-fault.js';

export interface EmbeddedOptions {
  /** Folder of the cluster; made when missing, used again when there. */
  readonly dir: string;
  readonly port: number;
  readonly password: string;
  /** False for specs only: no fsync, data may be lost in a crash; connections for several installations at once. */
  readonly isDurable: boolean;
  readonly onLog?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** As superuser `postgres`. */
  readonly url: string;
  /** The number of the process that guards it; ends with it. */
  readonly pid: number;
  /** Resolves when it has ended, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const flags = (isDurable: boolean) => {
  const lasting = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC', 'log_parameter_max_length=0', 'log_parameter_max_length_on_error=0', 'log_min_error_statement=panic'];
  const passing = ['max_connections=400', 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  return [...lasting, ...(isDurable ? [] : passing)].flatMap((setting) => ['-c', setting]);
};

/**
 * Starts a real Postgres server from npm on 127.0.0.1. It stops when told, or soon after the process that called this is gone, however that ended.
 * Root runs it as the owner of the cluster, or as user `postgres`. Throws PostgresFault.
 */
export async function startPostgres({ dir, port, password, isDurable, onLog = () => {} }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  if (process.platform === 'win32') throw new PostgresFault('The embedded Postgres does not run on Windows; set DATABASE_URL, or use WSL.');
  const account = await accountFor(dir);
  const bin = await findBinaries(account);
  if (!existsSync(join(dir, 'PG_VERSION'))) await makeCluster({ bin, dir, account, password, isDurable });
  const server = await launch([join(bin, 'postgres'), '-D', dir, '-p', String(port), ...flags(isDurable)], dir, account, onLog);
  const ended = server.exitCode === null && server.signalCode === null ? once(server, 'exit').then(() => {}) : Promise.resolve();
  const stop = () => {
    server.ref();
    server.stdin?.destroy();
    return ended;
  };
  void ended.then(stop); // should only the guard have been killed, what is left of it stops Postgres
  return { url: `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`, pid: server.pid ?? 0, ended, stop };
}

/** The remains of a killed server hold its memory for a moment; a few attempts outlast them. */
async function launch(command: string[], dir: string, account: Account, onLog: (line: string) => void): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt += 1) {
    await endLeftover(dir);
    const { server, fault } = await attemptOf(command, account, onLog);
    if (!fault) return server;
    if (attempt === 10 || !/shared memory block|postmaster\.pid/.test(fault)) throw new PostgresFault(`The database in ${dir} did not start: ${fault}`);
    await pause(500);
  }
}

/** One start, until Postgres says that it is ready or ends; then with what it last complained of. */
async function attemptOf(command: string[], account: Account, onLog: (line: string) => void): Promise<{ server: ChildProcess; fault?: string }> {
  const server = spawnGuarded(command, account);
  const complaints: string[] = [];
  const lines = createInterface({ input: server.stderr });
  const isReady = new Promise<boolean>((done) => {
    lines.on('line', (line) => {
      onLog(line);
      if (/FATAL|PANIC|could not/.test(line)) complaints.push(line.replace(/^.*?(LOG|FATAL|PANIC): */, ''));
      if (line.includes('database system is ready to accept connections')) done(true);
    });
    lines.on('close', () => done(false));
    server.on('error', (error) => (complaints.push(error.message), done(false)));
  });
  if (!(await isReady)) return { server, fault: complaints.join(' · ') || 'it ended without a word' };
  for (const part of [server, server.stdin, server.stderr]) (part as unknown as { unref(): void }).unref(); // who forgets to stop it may still end
  return { server };
}
