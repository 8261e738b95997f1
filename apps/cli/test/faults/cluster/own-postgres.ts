import { execFile, execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startPostgres, type EmbeddedPostgres } from '#libs/database';

const run = promisify(execFile);
const SIZE = '1500m';

/** A Postgres in a file system of its own where the system lets us, so that the disk can be filled; started again whenever it ends. */
export class OwnPostgres {
  /** Ended while nobody had ended it. */
  restarts = 0;
  private server?: EmbeddedPostgres;
  private isWanted = true;
  private starting?: Promise<void>;

  private constructor(private readonly dir: string, readonly port: number, readonly hasOwnDisk: boolean, private readonly hear: (line: string) => void) {}

  static async start(folder: string, port: number, hear: (line: string) => void): Promise<OwnPostgres> {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    const hasOwnDisk = process.getuid?.() === 0 && (await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=755`, 'tmpfs', disk]).then(() => true, () => false));
    if (hasOwnDisk) process.once('exit', () => unmount(disk));
    await chmod(disk, 0o755);
    const postgres = new OwnPostgres(disk, port, hasOwnDisk, hear);
    await postgres.run();
    return postgres;
  }

  get url(): string {
    return `postgres://postgres:faults@127.0.0.1:${this.port}/postgres`;
  }

  async kill(): Promise<void> {
    const pid = Number((await readFile(join(this.dir, 'pg', 'postmaster.pid'), 'utf8')).split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    await this.server?.ended;
    await this.starting;
  }

  /** Until it takes connections again, if it had ended. */
  async isUp(): Promise<void> {
    await this.starting;
  }

  /** Leaves not a byte free. */
  async fillDisk(): Promise<void> {
    for (let attempt = 0; attempt < 20; attempt++) {
      const { blocks, bfree, bsize } = await statfs(this.dir);
      if (await this.resize(`${(blocks - bfree) * bsize}`)) return; // refused when more was written meanwhile
    }
  }

  async freeDisk(): Promise<void> {
    if (this.hasOwnDisk) await this.resize(SIZE);
  }

  private resize(size: string): Promise<boolean> {
    return run('mount', ['-o', `remount,size=${size}`, this.dir]).then(() => true, () => false);
  }

  async stop(): Promise<void> {
    this.isWanted = false;
    await this.starting;
    await this.server?.stop();
    if (this.hasOwnDisk) unmount(this.dir);
  }

  private async run(): Promise<void> {
    this.server = await startPostgres({ dir: join(this.dir, 'pg'), port: this.port, password: 'faults', isDurable: true, onLog: this.hear });
    void this.server.ended.then(() => {
      if (!this.isWanted) return;
      this.restarts++;
      this.starting = this.again();
    });
  }

  /** Tries until the disk is free and the remains are gone. */
  private async again(): Promise<void> {
    for (let attempt = 0; this.isWanted; attempt++) {
      const failure = await this.run().then(() => undefined, (error: Error) => error);
      if (!failure) return;
      if (attempt === 30) throw failure;
      await pause(200);
    }
  }
}

function unmount(disk: string): void {
  try {
    execFileSync('umount', ['-l', disk], { stdio: 'ignore' });
  } catch {
    // gone already
  }
}
