import { mkdir, readdir, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type { CaughtMail, Letter } from './caught-mail.js';
import { isMailFile, nameOfFile } from './file-names.js';

const UNFINISHED = '.part';

/** The folder of caught mails, one JSON file each, written by one catcher at a time; the oldest go when there are more than `keep`. */
export class MailFolder {
  private constructor(
    private readonly dir: string,
    private readonly keep: number,
    private readonly files: string[],
  ) {}

  static async open(dir: string, keep: number): Promise<MailFolder> {
    await mkdir(dir, { recursive: true });
    const names = await readdir(dir);
    const folder = new MailFolder(dir, keep, names.filter(isMailFile).sort());
    await folder.drop(names.filter((name) => name.endsWith(UNFINISHED)));
    await folder.prune();
    return folder;
  }

  /** Readers see the whole file or none. */
  async add(letter: Letter, to: string): Promise<CaughtMail> {
    const mail = { id: v7(), to, from: letter.from, subject: letter.subject, date: new Date().toISOString(), headers: letter.headers, text: letter.text, html: letter.html };
    const name = nameOfFile(mail.id, to);
    const unfinished = join(this.dir, `${mail.id}${UNFINISHED}`);
    await writeFile(unfinished, JSON.stringify(mail));
    await rename(unfinished, join(this.dir, name));
    this.files.push(name);
    await this.prune();
    return mail;
  }

  private async prune(): Promise<void> {
    await this.drop(this.files.splice(0, Math.max(0, this.files.length - this.keep)));
  }

  private async drop(names: readonly string[]): Promise<void> {
    await Promise.all(names.map((name) => unlink(join(this.dir, name)).catch(ignoreMissing)));
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error; // somebody emptied the folder by hand
}
