import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isRunning, processOf, type KnownProcess } from '../processes.js';

const built = fileURLToPath(new URL('../../../dist/apps/standalone/main.js', import.meta.url));
const patienceMs = 45_000;

/** The built launcher on a folder and port of its own, as somebody would start it. */
export class Launcher {
  /** All it said so far. */
  said = '';
  /** Its code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  private readonly process: ChildProcess;

  constructor(private readonly folder: string, private readonly port: number) {
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|JEST_|DATABASE_|REDIS_|SMTP_|PUBLIC_)/.test(name)));
    this.process = spawn(process.execPath, ['--enable-source-maps', built], { env: { ...inherited, PORT: String(port), DATA_DIR: folder, SAWT_DEMO: 'off' }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.process.stdout, this.process.stderr]) stream?.on('data', (text) => (this.said += String(text)));
    this.ended = once(this.process, 'close').then(([code, signal]) => code ?? signal);
  }

  /** Waits for the first page, for what the launcher says when it is there, and for the catcher and the worker, which start after it. */
  async isUp(): Promise<void> {
    await until(async () => this.said.includes('Ctrl+C') && (await fetch(`http://127.0.0.1:${this.port}/healthz`).catch(() => undefined))?.ok, () => `It did not start:\n${this.said}`);
    await until(() => this.started.length >= 4, () => `Parts are missing: ${JSON.stringify(this.started)}\n${this.said}`);
  }

  kill(signal: NodeJS.Signals): void {
    this.process.kill(signal);
  }

  /** What it started: the server of the database, and the children that it noted. */
  get started(): KnownProcess[] {
    const { children } = read(join(this.folder, 'launcher.json'));
    const server = processOf(Number(readFileSync(join(clusterOf(this.folder), 'postmaster.pid'), 'utf8').split('\n')[0]));
    return server ? [...children, server] : children;
  }

  /** How the command line reaches its database. */
  get adminUrl(): string {
    return /^DATABASE_ADMIN_URL='(.+)'$/m.exec(readFileSync(join(this.folder, 'settings.env'), 'utf8'))?.[1] ?? '';
  }
}

/** Waits until none of these processes is left. */
export async function gone(processes: readonly KnownProcess[]): Promise<void> {
  await until(() => !processes.some(isRunning), () => `Still there: ${JSON.stringify(processes.filter(isRunning))}`);
}

/** Nothing yet when it is caught while the launcher writes it. */
function read(file: string): { children: KnownProcess[] } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { children: KnownProcess[] };
  } catch {
    return { children: [] };
  }
}

function clusterOf(folder: string): string {
  const wanted = join(folder, 'postgres');
  try {
    return resolve(dirname(wanted), readlinkSync(wanted));
  } catch {
    return wanted;
  }
}

async function until(isSo: () => boolean | undefined | Promise<boolean | undefined>, complaint: () => string): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(complaint());
    await pause(50);
  }
}
