import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LauncherLock } from './launcher-lock.js';
import { LogFile } from './log-file.js';
import type { Environment } from './settings.js';
import { listen, say, warn } from './terminal.js';

export interface Program {
  readonly name: string;
  /** The built program, or its source when the launcher runs from sources. */
  readonly path: string;
  readonly args?: readonly string[];
  readonly env: Environment;
}

/** What every child shares: the folder of its log, the lock that notes it, and whom to tell when it will not live. */
export interface House {
  readonly folder: string;
  readonly lock: LauncherLock;
  giveUp(line: string): void;
}

const suffix = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const here = (path: string) => fileURLToPath(new URL(`${path}.${suffix}`, import.meta.url));
const termMs = 10_000;
const quickMs = 30_000;
const mayDie = 5;

/** The path of a program beside this one: `../api/main`. */
export const programPath = here;

/** Starts a program under the leash: it hears of the launcher's end, has its own log, and Ctrl+C does not reach it. */
export function forkProgram({ name, path, args = [], env }: Program, { folder, lock }: House, hear = (line: string, isError: boolean) => warn(name, line, isError)): ChildProcess {
  const child = fork(path, args, { env: env as NodeJS.ProcessEnv, execArgv: [...process.execArgv, '--import', here('./leash')], detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  lock.note(child.pid);
  listen(child, new LogFile(folder, name), hear);
  return child;
}

/**
 * A part of Sawt that must live: api, worker, catcher. It is ready when it says so, ends on SIGTERM within 10 s,
 * is started again when it dies, each time a little later, and given up after five quick deaths in a row.
 */
export class Child {
  /** Resolves when it is ready for the first time. */
  readonly isReady: Promise<void>;
  private ready = () => {};
  private process?: ChildProcess;
  private deaths = 0;
  private isWanted = false;
  private retry?: NodeJS.Timeout;
  private restarting?: Promise<void>;

  constructor(private readonly program: Program, private readonly house: House) {
    this.isReady = new Promise((ready) => (this.ready = ready));
  }

  start(): this {
    this.isWanted = true;
    this.run();
    return this;
  }

  async stop(): Promise<void> {
    this.isWanted = false;
    clearTimeout(this.retry);
    const child = this.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), termMs);
    await ended;
    clearTimeout(impatience);
  }

  /** Asked again before it has stopped, it starts once. */
  async restart(): Promise<void> {
    this.restarting ??= this.stop().then(() => {
      this.restarting = undefined;
      this.deaths = 0;
      this.start();
    });
    await this.restarting;
  }

  /** At once, without waiting. */
  kill(): void {
    this.isWanted = false;
    clearTimeout(this.retry);
    this.process?.kill('SIGKILL');
  }

  private run(): void {
    const began = Date.now();
    const child = (this.process = forkProgram(this.program, this.house));
    child.on('message', (message) => (message as { ready?: boolean }).ready && this.ready());
    child.once('exit', (code, signal) => {
      if (this.isWanted && this.process === child) this.mourn(began, signal ?? `code ${code}`);
    });
  }

  private mourn(began: number, cause: string): void {
    const { name } = this.program;
    const log = `${this.house.folder}/logs/${name}.log`;
    this.deaths = Date.now() - began < quickMs ? this.deaths + 1 : 1;
    if (this.deaths === mayDie) return this.house.giveUp(`${name} ended ${mayDie} times in a row (${cause}); see ${log} · ${name} s’arrête sans cesse`);
    const waitMs = 250 * 2 ** this.deaths;
    say(`  ${name} ended (${cause}); starting it again in ${waitMs / 1000} s; see ${log}`);
    this.retry = setTimeout(() => this.run(), waitMs);
  }
}
