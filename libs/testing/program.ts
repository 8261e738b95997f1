import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SpecDatabase } from './spec-database.js';

/** This file may itself be a built one. */
const root = import.meta.url.endsWith('.js') ? '../../../' : '../../';

type Surroundings = { readonly db: Pick<SpecDatabase, 'adminUrl' | 'appUrl' | 'workerUrl'>; readonly dir: string; readonly port: number; readonly smtpPort: number };

/** What a program of Sawt is told of a made-up world: production, the fixed master key of the specs, nothing from the environment. */
export function programEnv({ db, dir, port, smtpPort }: Surroundings): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', HOST: 'localhost', PORT: String(port), PUBLIC_URL: `http://localhost:${port}`, DATA_DIR: dir, INBOX_DIR: join(dir, 'mails'), LOG_LEVEL: 'warn', PUBLIC_OPERATIONS: 'any',
    DATABASE_URL: db.appUrl, DATABASE_WORKER_URL: db.workerUrl, DATABASE_ADMIN_URL: db.adminUrl, SMTP_URL: `smtp://127.0.0.1:${smtpPort}`, MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  };
}

/** Starts the built program and waits until it says that it is ready. `hear` gets all that it says, in pieces; its traces name built lines, for reading the maps takes a sixth of its start. */
export async function startProgram(name: 'api' | 'worker', env: Record<string, string>, hear: (piece: string) => void, preloads: readonly string[] = []): Promise<ChildProcess> {
  const path = fileURLToPath(new URL(`${root}dist/apps/${name}/main.js`, import.meta.url));
  const child = fork(path, { env, execArgv: preloads.flatMap((preload) => ['--import', preload]), stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let last = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on('data', (piece: Buffer) => {
      last = (last + piece.toString()).slice(-2000);
      hear(piece.toString());
    });
  }
  await new Promise<void>((ready, failed) => {
    child.once('message', () => ready());
    child.once('exit', (code) => failed(new Error(`${name} ended with ${code}: ${last}`)));
  });
  return child;
}

/** Asks it to end; after ten seconds it is made to. */
export async function stopProgram(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(impatience);
}

export async function killProgram(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;
