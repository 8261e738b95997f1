import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const patience = 10_000;
const TICKS = 100; // a second, on Linux
const spoken = 20_000;

/** A built program of Sawt under measure: ready when it says so, with its address; ends with this process. */
export class Program {
  private said = '';

  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
  ) {}
  private address = '';

  static async start(name: string, env: Readonly<Record<string, string>>, options: readonly string[] = []): Promise<Program> {
    const path = fileURLToPath(new URL(`../../../${name}.js`, import.meta.url));
    if (!existsSync(path)) throw new Error(`${path} is not there: benches run the built programs (npm run build, then npm run sawt -- bench …)`);
    const child = fork(path, { env, execArgv: ['--enable-source-maps', ...options], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const program = new Program(name, child);
    await program.ready();
    return program;
  }

  /** Where it answers, like http://127.0.0.1:40123. */
  get url(): string {
    return this.address;
  }

  /** Resident memory in MB now. */
  get rssMb(): number {
    const [, kb] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8')) ?? [];
    return Number(kb ?? NaN) / 1024;
  }

  /** Processor time it has used so far, in seconds. */
  get cpuSeconds(): number {
    const fields = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  }

  /** Most resident memory in MB since it began. */
  get peakMb(): number {
    const [, kb] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8')) ?? [];
    return Number(kb ?? NaN) / 1024;
  }

  /** Gives it an errand and waits for what it answers; for programs of the bench itself. */
  async ask<Answer>(errand: object): Promise<Answer> {
    const answered = new AbortController();
    const ended = once(this.child, 'exit', answered).then(() => Promise.reject(new Error(`${this.name} ended: ${this.said}`)));
    const answer = Promise.race([once(this.child, 'message', answered), ended]);
    this.child.send(errand);
    try {
      return ((await answer) as [Answer])[0];
    } finally {
      ended.catch(() => {});
      answered.abort();
    }
  }

  /** What it last said. */
  get log(): string {
    return this.said;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const impatience = setTimeout(() => this.child.kill('SIGKILL'), patience);
    await ended;
    clearTimeout(impatience);
  }

  private async ready(): Promise<void> {
    for (const stream of [this.child.stdout!, this.child.stderr!]) stream.on('data', (piece: Buffer) => (this.said = (this.said + piece.toString()).slice(-spoken)));
    await new Promise<void>((done, failed) => {
      this.child.once('message', (message) => {
        this.address = (message as { url?: string }).url ?? '';
        done();
      });
      this.child.once('exit', (code) => failed(new Error(`${this.name} ended with ${code}: ${this.said}`)));
    });
  }
}
