import type { ChildProcess } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { killProgram, startProgram, stopProgram } from '#libs/testing';

const preload = (name: string) => fileURLToPath(new URL(`../preload/${name}.js`, import.meta.url));

/** One process of Sawt, started again whenever it ends, as a supervisor would. */
export class Member {
  isUp = false;
  /** Takes no new connections: about to be stopped. */
  isLeaving = false;
  /** Ended while it ran and nobody had ended it, with its last words. */
  readonly ownEnds: string[] = [];
  private child?: ChildProcess;
  private isWanted = true;
  private starting: Promise<void> = Promise.resolve();
  private lastWords = '';

  constructor(readonly name: string, private readonly program: 'api' | 'worker', private readonly env: Record<string, string>, private readonly log: string) {}

  start(): this {
    this.starting = this.run();
    return this;
  }

  get port(): number {
    return Number(this.env['PORT']);
  }

  /** Until it is up, and stays asked. */
  async isReady(): Promise<void> {
    await this.starting;
  }

  async kill(): Promise<void> {
    this.isUp = false;
    const dying = this.child;
    this.child = undefined;
    if (dying) await killProgram(dying);
    this.start();
  }

  /** As a rolling restart does it: first out of the balance, then SIGTERM. Answers how long it took to end. */
  async restart(): Promise<number> {
    this.isLeaving = true;
    const leaving = this.child;
    this.child = undefined;
    const began = Date.now();
    if (leaving) await stopProgram(leaving);
    this.isUp = false;
    this.isLeaving = false;
    this.start();
    return Date.now() - began;
  }

  /** Milliseconds its clock runs ahead. */
  setClock(clock: number): void {
    if (this.child?.connected) this.child.send({ clock });
  }

  async stop(): Promise<void> {
    this.isWanted = false;
    await this.starting;
    const child = this.child;
    this.child = undefined;
    if (child) await stopProgram(child);
  }

  private async run(): Promise<void> {
    while (this.isWanted) {
      const child = await startProgram(this.program, this.env, (piece) => this.hear(piece), [preload('clock'), ...(this.env['SAWT_SABOTAGE'] ? [preload('sabotage')] : [])]).catch(() => undefined);
      if (child) return this.watch(child);
      await pause(200);
    }
  }

  private watch(child: ChildProcess): void {
    this.child = child;
    this.isUp = true;
    child.once('exit', (code, signal) => {
      if (this.child !== child) return;
      this.ownEnds.push(`${this.name} ended with ${signal ?? code}: ${this.lastWords.trim().slice(-600)}`);
      this.isUp = false;
      this.child = undefined;
      this.start();
    });
  }

  private hear(piece: string): void {
    this.lastWords = (this.lastWords + piece).slice(-2_000);
    appendFileSync(this.log, piece);
  }
}
