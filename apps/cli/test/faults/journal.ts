import { createReadStream, openSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What a client was about to do, and what it was told. The intent is on disk before the request leaves. */
export interface Entry {
  readonly person: number;
  readonly deed: 'sign' | 'confirm' | 'withdraw';
  readonly is: 'intent' | 'acknowledged' | 'refused';
  /** The signature the link named. */
  readonly id?: string;
}
/** A mail whose last byte arrived. */
export interface Arrival {
  readonly to: string;
  readonly kind: 'confirm' | 'thanks' | 'repeat' | 'other';
  readonly id: string;
  /** Whom it greets. */
  readonly name: string;
  readonly messageId: string;
  /** False when the sink hung up instead of answering. */
  readonly isTaken: boolean;
}

/** A file of lines, each on disk (or at least with the kernel) when `write` returns. */
export class Lines<T> {
  private readonly file: number;

  constructor(path: string) {
    this.file = openSync(path, 'a');
  }

  write(line: T): void {
    writeSync(this.file, `${JSON.stringify(line)}\n`);
  }
}

export async function readLines<T>(path: string): Promise<T[]> {
  const lines: T[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) lines.push(JSON.parse(line) as T);
  return lines;
}
