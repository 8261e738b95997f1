import { createInterface } from 'node:readline';
import type { ChildProcess } from 'node:child_process';
import type { LogFile } from './log-file.js';

/** One line for whoever started Sawt. */
export function say(line: string): void {
  console.log(line);
}

const repeatMs = 60_000;
const saidAt = new Map<string, number>();

/** Passes on what is worth the terminal of a line of this program: warnings and errors, the same one once a minute. */
export function warn(name: string, line: string, isError: boolean): void {
  const worth = worthSaying(line, isError);
  if (!worth) return;
  const text = `  ${name}: ${worth}`;
  const now = Date.now();
  if (now - (saidAt.get(text) ?? 0) < repeatMs) return;
  if (saidAt.size > 1000) saidAt.clear();
  saidAt.set(text, now);
  console.error(text);
}

/** A line that begins with an address. */
const account = /^[^\s/]+@\S+\s/;

/** Writes what a child says into its log, and lets somebody hear it line by line. An account of the demonstration is for no log. */
export function listen(child: ChildProcess, log: LogFile, hear: (line: string, isError: boolean) => void): void {
  for (const [stream, isError] of [[child.stdout, false], [child.stderr, true]] as const) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      if (!account.test(line)) log.write(line);
      hear(line, isError);
    });
  }
}

/** Blank lines, Node's warnings, and the lines of a stack: they are in the log. */
const chatter = /^\s*\^?\s*$|Warning: |--trace-|^\s+at |^(file:|node:|Node\.js v)/;

/** What the terminal shows of a line of a log: structured lines by their level, others when they came as an error. */
export function worthSaying(line: string, isError: boolean): string | undefined {
  if (!line.startsWith('{')) return isError && !chatter.test(line) ? line : undefined;
  try {
    const { level, message, msg } = JSON.parse(line) as { level?: string | number; message?: unknown; msg?: unknown };
    const isLoud = typeof level === 'number' ? level >= 40 : /^(warn|error|fatal)/i.test(String(level));
    const said = message ?? msg;
    return isLoud ? (typeof said === 'string' ? said : line) : undefined;
  } catch {
    return isError ? line : undefined;
  }
}
