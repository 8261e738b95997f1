import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { hasRedis } from '#libs/testing';
import type { Report } from './report.js';

const program = fileURLToPath(new URL('../../../../dist/apps/cli/test/faults/main.js', import.meta.url));
const queues = [['postgres', true], ['redis', hasRedis()]] as const;
const patience = 280_000;

/** Runs the harness as a program; what it said, its code and its report. */
async function faults(...args: string[]): Promise<{ said: string; code: number; report: Report }> {
  const dir = await mkdtemp(join(tmpdir(), 'sawt-faults-spec-'));
  const child = spawn(process.execPath, [program, ...args, '--json', join(dir, 'report.json')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  const report = JSON.parse(await readFile(join(dir, 'report.json'), 'utf8')) as Report;
  await rm(dir, { recursive: true });
  return { said, code: code as number, report };
}

describe('under faults', () => {
  it.each(queues.filter(([, isThere]) => isThere))('nothing is lost, doubled or made up, with the queue in %s', async (queue) => {
    const { said, code, report } = await faults('--seed', '4', '--faults', '12', '--queue', queue, '--rate', '20');
    expect([code, said]).toEqual([0, expect.stringContaining('lost 0, doubled 0, phantom 0, mails lost 0, mails doubled 0, tally differs 0')]);
    expect(report.run.kinds.reduce((sum, { injected }) => sum + injected, 0)).toBe(12);
    expect(report.acknowledged.signatures).toBeGreaterThan(20);
    expect(report.acknowledged.confirmations).toBeGreaterThan(10);
  }, patience);

  it('sees a signature counted twice when the database no longer judges, and a mail lost when the queue alone carries it', async () => {
    const { said, code, report } = await faults('--seed', '4', '--faults', '2', '--only', 'mail server says 451', '--signatures', '80', '--sabotage', 'unique-index', 'outbox');
    expect(code).toBe(1);
    expect(report.breaches['doubled']!.count).toBeGreaterThan(0);
    expect(said).toMatch(/doubled: signature of person/);
    expect(report.breaches['mails lost']!.count).toBeGreaterThan(0);
    expect(said).toMatch(/mails lost: (confirmation mail of person|thanks for)/);
  }, patience);
});
