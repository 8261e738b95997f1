import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaughtMail } from './caught-mail.js';
import { idOfFile, inFileName, isMailFile, isMailId, recipientOfFile } from './file-names.js';

export interface InboxFilter {
  /** A whole address, or any part of one. */
  readonly to?: string;
  /** How many at most; 1000 unless given. */
  readonly first?: number;
  /** Only those that arrived before this one. */
  readonly before?: string;
}

const AT_ONCE = 64; // files open

/** The caught mails, newest first. A folder that is not there yet holds none. */
export async function readInbox(dir: string, { to, first = 1000, before }: InboxFilter = {}): Promise<CaughtMail[]> {
  const names = (await namesIn(dir)).filter((name) => (!before || idOfFile(name) < before) && isFor(name, to)).sort().reverse();
  const mails: CaughtMail[] = [];
  for (let at = 0; at < names.length && mails.length < first; at += AT_ONCE) {
    const some = await Promise.all(names.slice(at, at + Math.min(AT_ONCE, first - mails.length)).map((name) => readMail(dir, name)));
    mails.push(...some.filter((mail) => mail !== undefined));
  }
  return mails;
}

/** One caught mail; undefined when there is none by that id, or the id is no id. */
export async function readCaught(dir: string, id: string): Promise<CaughtMail | undefined> {
  if (!isMailId(id)) return undefined;
  const name = (await namesIn(dir)).find((file) => idOfFile(file) === id);
  return name === undefined ? undefined : readMail(dir, name);
}

async function namesIn(dir: string): Promise<string[]> {
  return unlessMissing(readdir(dir)).then((names = []) => names.filter(isMailFile));
}

async function readMail(dir: string, name: string): Promise<CaughtMail | undefined> {
  const json = await unlessMissing(readFile(join(dir, name), 'utf8')); // the catcher may have thrown it out meanwhile
  return json === undefined ? undefined : (JSON.parse(json) as CaughtMail);
}

function isFor(name: string, to: string | undefined): boolean {
  if (!to) return true;
  const isWhole = /.@./.test(to);
  return isWhole ? recipientOfFile(name) === inFileName(to) : recipientOfFile(name).includes(inFileName(to));
}

async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
