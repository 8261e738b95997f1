import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forkProgram, programPath, type House } from './child.js';
import type { Environment } from './settings.js';
import { say, worthSaying } from './terminal.js';

const sparinglyMs = 10_000;
const listMs = 30_000;

/** The demonstration: the command `sawt demo` in the background, remembered in the data folder so that one cut short goes on at the next start. */
export class Demo {
  private running?: ChildProcess;
  private readonly mark: string;

  constructor(private readonly env: Environment, private readonly house: House) {
    this.mark = join(house.folder, 'demo.json');
  }

  /** Was it begun here, and is it whole? */
  get state(): 'none' | 'begun' | 'done' {
    if (!existsSync(this.mark)) return 'none';
    return readFileSync(this.mark, 'utf8').includes('done') ? 'done' : 'begun';
  }

  /** Lines of e-mail, password and role; empty when the command line does not tell. */
  async accounts(): Promise<string[][]> {
    const lines: string[] = [];
    const child = this.fork(['demo', '--accounts'], (line) => lines.push(line));
    const impatience = setTimeout(() => child.kill('SIGKILL'), listMs);
    const [code] = await once(child, 'close');
    clearTimeout(impatience);
    return code === 0 ? lines.map((line) => line.trim().split(/\s+/)).filter(([email, , role]) => email?.includes('@') && role) : [];
  }

  async run(): Promise<void> {
    writeFileSync(this.mark, '{"state":"begun"}\n', { mode: 0o600 });
    let saidAt = Date.now();
    let last = '';
    this.running = this.fork(['demo'], (line, isError) => {
      last = (isError ? worthSaying(line, isError) : line.trim()) || last;
      if (Date.now() - saidAt < sparinglyMs) return;
      say(`  démonstration · demo: ${last}`);
      saidAt = Date.now();
    });
    const [code, signal] = await once(this.running, 'close');
    if (code === 0) writeFileSync(this.mark, '{"state":"done"}\n');
    if (!signal) say(code === 0 ? '  démonstration prête · demo ready' : `  the demo stopped (code ${code}): ${last}; see ${this.house.folder}/logs/demo.log · la démonstration s’est arrêtée`);
  }

  async stop(): Promise<void> {
    if (!this.running || this.running.exitCode !== null || this.running.signalCode !== null) return;
    this.running.kill('SIGKILL');
    await once(this.running, 'exit');
  }

  private fork(args: string[], hear: (line: string, isError: boolean) => void): ChildProcess {
    return forkProgram({ name: 'demo', path: programPath('../cli/main'), args, env: this.env }, this.house, hear);
  }
}
