import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const sawt = fileURLToPath(new URL('../../../dist/apps/cli/main.js', import.meta.url));

interface Report {
  sides: { side: string; rounds: number[] }[];
  lines: { goal?: string; value?: number; note?: string }[];
  checks: { what: string; holds: boolean; found: string }[];
}

describe('sawt bench, for a moment only', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'sawt-bench-spec-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('counts as many rows as answers and as many in the tally, whatever the speed', async () => {
    const json = join(dir, 'sign.json');
    const { stdout } = await run(process.execPath, [sawt, 'bench', 'sign', '--seconds', '1', '--rounds', '1', '--connections', '8', '--only', 'form,confirmForm', '--json', json], { cwd: dir });
    const report = JSON.parse(await readFile(json, 'utf8')) as Report;
    expect(report.checks.map(({ what }) => what)).toEqual(expect.arrayContaining(['form: answers ≤ rows ≤ sent', 'form: rows = distinct signers = tally = errands', 'confirm form: confirmed rows = tally']));
    expect(report.checks.filter(({ holds }) => !holds)).toEqual([]);
    expect(report.sides.map(({ side }) => side)).toEqual(expect.arrayContaining(['signing by form', 'confirming by form']));
    expect(new Set(report.sides.map(({ rounds }) => rounds.length))).toEqual(new Set([1]));
    expect(report.lines.find(({ goal }) => goal === 'G1')).toMatchObject({ note: 'not run: a side is missing' });
    expect(stdout).toContain('Fewer than five rounds');
  });
});
