import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { until } from '../until.js';
import type { OutsideOptions, Progress, SinkMode } from '../outside/messages.js';

/** The process of the people and their mail server, seen from the harness. */
export class People {
  progress: Progress;

  private constructor(private readonly child: ChildProcess, first: Progress) {
    this.progress = first;
    child.on('message', (progress: Progress) => (this.progress = progress));
  }

  static async start(options: OutsideOptions): Promise<People> {
    const child = fork(fileURLToPath(new URL('../outside/main.js', import.meta.url)), [JSON.stringify(options)]);
    const [first] = (await once(child, 'message')) as [Progress];
    return new People(child, first);
  }

  get failed(): number {
    return Object.values(this.progress.failures).reduce((sum, n) => sum + n, 0);
  }

  get acknowledged(): number {
    return this.progress.signed + this.progress.confirmed + this.progress.withdrawn;
  }

  begin(): void {
    this.child.send({ do: 'begin' });
  }

  /** Nobody new comes. */
  finish(): void {
    this.child.send({ do: 'finish' });
  }

  sink(mode: SinkMode, times = 0): void {
    this.child.send({ do: 'sink', mode, times });
  }

  /** Until so many more deeds are acknowledged than when asked; false when that does not happen in time. */
  async goOn(deeds: number, seconds: number): Promise<boolean> {
    const wanted = this.acknowledged + deeds;
    return until(() => this.acknowledged >= wanted, seconds);
  }

  async mailGoesOn(mails: number, seconds: number): Promise<boolean> {
    const wanted = this.progress.mails + mails;
    return until(() => this.progress.mails >= wanted, seconds);
  }

  stop(): void {
    this.child.disconnect();
  }
}
