import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, outlast, processOf, type KnownProcess } from './processes.js';
import { StartFault } from './start-fault.js';

type Held = { readonly launcher: KnownProcess; readonly children: KnownProcess[] };
const patienceMs = 12_000; // a child of a launcher that was killed has 10 s to end

/** One launcher for each data folder. Holds the numbers of its children too, so that the next launcher can wait for what a killed one left. */
export class LauncherLock {
  private constructor(private readonly file: string, private readonly held: Held) {}

  /** Throws a StartFault when another launcher runs on this folder; takes over from one that was killed. */
  static async take(folder: string): Promise<LauncherLock> {
    const file = join(folder, 'launcher.json');
    const held = { launcher: processOf(process.pid) ?? { pid: process.pid, began: '' }, children: [] };
    while (!place(file, held)) {
      const earlier = await read(file);
      if (earlier && isRunning(earlier.launcher)) {
        throw new StartFault(`Sawt already runs on ${folder} (process ${earlier.launcher.pid}); stop it, or choose another folder and port: DATA_DIR=… PORT=3001 npm start`, `Sawt tourne déjà sur ce dossier`);
      }
      await outlast(earlier?.children ?? [], patienceMs);
      rmSync(file, { force: true });
    }
    return new LauncherLock(file, held);
  }

  /** Notes a child that must not outlive this launcher. */
  note(pid: number | undefined): void {
    const child = pid === undefined ? undefined : processOf(pid);
    if (!child) return;
    this.held.children.splice(0, Infinity, ...this.held.children.filter(isRunning), child);
    writeFileSync(this.file, JSON.stringify(this.held), { mode: 0o600 });
  }

  release(): void {
    rmSync(this.file, { force: true });
  }
}

/** False when the file is there already. */
function place(file: string, held: Held): boolean {
  try {
    writeFileSync(file, JSON.stringify(held), { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Read twice when it makes no sense: somebody may be writing it. */
async function read(file: string, attempts = 2): Promise<Held | undefined> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Held;
  } catch {
    if (attempts === 1) return undefined;
    await pause(300);
    return read(file, attempts - 1);
  }
}
