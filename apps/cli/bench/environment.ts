import { execFile } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** On what it was measured. */
export interface Environment {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly postgres: string;
  readonly commit: string;
  /** Of one minute, when the bench began and when it ended. */
  readonly loadBefore: number;
  readonly loadAfter: number;
}

export const loadNow = (): number => Math.round(loadavg()[0]! * 100) / 100;

export async function describeMachine(postgres: string, loadBefore: number): Promise<Environment> {
  const [first] = cpus();
  return {
    cpu: first?.model.trim() || process.arch, cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30), node: process.version,
    postgres: /^\S+ [\d.]+/.exec(postgres)?.[0] ?? postgres, commit: await commit(), loadBefore, loadAfter: loadNow(),
  };
}

async function commit(): Promise<string> {
  return run('git', ['describe', '--always', '--dirty'], { cwd: import.meta.dirname }).then(({ stdout }) => stdout.trim(), () => 'unknown');
}
