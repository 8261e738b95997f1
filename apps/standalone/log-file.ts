import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const fullBytes = 5_000_000;

/** The log of one part, line by line. A full file becomes `name.log.1` in place of the one before; so a log takes 10 MB at most. */
export class LogFile {
  readonly path: string;
  private file: number;
  private size: number;

  constructor(folder: string, name: string) {
    this.path = join(folder, 'logs', `${name}.log`);
    this.file = openSync(this.path, 'a', 0o600);
    this.size = fstatSync(this.file).size;
  }

  write(line: string): void {
    if (this.size > fullBytes) this.rotate();
    this.size += writeSync(this.file, `${line}\n`);
  }

  private rotate(): void {
    closeSync(this.file);
    renameSync(this.path, `${this.path}.1`);
    this.file = openSync(this.path, 'a', 0o600);
    this.size = 0;
  }
}
