import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A process by its number and the moment it began, because numbers are used again. */
export interface KnownProcess {
  readonly pid: number;
  readonly began: string;
}

/** The process that now has this number; undefined when there is none. */
export function processOf(pid: number): KnownProcess | undefined {
  const began = process.platform === 'linux' ? statOf(pid)?.began : startedAt(pid);
  return began ? { pid, began } : undefined;
}

export function isRunning({ pid, began }: KnownProcess): boolean {
  return processOf(pid)?.began === began;
}

/** The process that started this one; undefined where the system does not tell. */
export function parentOf(pid: number): number | undefined {
  return process.platform === 'linux' ? statOf(pid)?.parent : undefined;
}

/** Waits until these have ended by themselves, then ends them. */
export async function outlast(processes: readonly KnownProcess[], patienceMs: number): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (processes.some(isRunning) && Date.now() < deadline) await pause(50);
  for (const { pid } of processes.filter(isRunning)) process.kill(pid, 'SIGKILL');
}

/** Fields 3, 4 and 22 of /proc/pid/stat; a dead process nobody has yet asked after counts as none. */
function statOf(pid: number): { parent: number; began: string } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : { parent: Number(fields[1]), began: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

function startedAt(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}
