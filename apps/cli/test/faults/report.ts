import { writeFile } from 'node:fs/promises';
import { kindsOfBreach, type Verdict } from './checker/check.js';
import type { Cluster } from './cluster/cluster.js';
import type { FaultOptions } from './options.js';
import type { RunResult } from './run.js';

export interface Report extends Verdict {
  readonly options: FaultOptions;
  readonly run: RunResult;
  readonly seconds: number;
  readonly isDrained: boolean;
  /** Programs that ended by themselves while they ran, with their last words. */
  readonly ownEnds: readonly string[];
  readonly failures: Readonly<Record<string, number>>;
  readonly isGreen: boolean;
}
type Parts = { readonly cluster: Cluster; readonly options: FaultOptions; readonly run: RunResult; readonly verdict: Verdict; readonly seconds: number; readonly isDrained: boolean };

export function makeReport({ cluster, options, run, verdict, seconds, isDrained }: Parts): Report {
  const ownEnds = cluster.members.flatMap((member) => member.ownEnds);
  const isClean = Object.values(verdict.breaches).every(({ count }) => count === 0);
  const isGreen = isClean && isDrained && ownEnds.length === 0 && run.notHealed.length === 0 && run.looks.off === 0;
  return { options, ...verdict, run, seconds, isDrained, ownEnds, failures: cluster.people.progress.failures, isGreen };
}

export function linesOf(report: Report): string[] {
  const { options, run, acknowledged, breaches } = report;
  const injected = run.kinds.reduce((sum, kind) => sum + kind.injected, 0);
  const failures = Object.entries(report.failures).map(([what, n]) => `${what}: ${n}`).join(', ');
  return [
    '',
    `seed ${options.seed} · queue ${options.queue} · ${options.clients} connections · ${report.seconds} s${options.sabotage ? ` · sabotaged: ${options.sabotage.join(', ')}` : ''}`,
    `faults injected ${injected}, acknowledged signatures ${acknowledged.signatures}, confirmations ${acknowledged.confirmations}, withdrawals ${acknowledged.withdrawals}`,
    kindsOfBreach.map((kind) => `${kind} ${breaches[kind]!.count}`).join(', '),
    `mails received ${report.mailsReceived}, of these repeated with the same Message-ID ${report.mailsRepeated}`,
    `requests that failed and were tried again: ${failures || 'none'}`,
    `tally compared with its rows during the faults ${run.looks.taken} times, differed ${run.looks.off}`,
    '',
    row('kind of fault', 'injected', 'failed requests', 'well after, mean ms', 'slowest ms'),
    ...run.kinds.map((kind) => row(kind.kind, kind.injected, kind.failedRequests, Math.round(kind.total / kind.injected), kind.slowest)),
    ...run.skipped.map((kind) => `  left out: ${kind}`),
    ...breachLines(report),
    '',
    report.isGreen ? 'Every promise was kept.' : 'BREACH',
  ];
}

function breachLines({ breaches, run, isDrained, ownEnds }: Report): string[] {
  return [
    ...Object.entries(breaches).flatMap(([kind, { count, examples }]) => (count > 0 ? [`  ${kind}: ${examples.join(' · ')}${count > examples.length ? ' …' : ''}`] : [])),
    ...(isDrained ? [] : ['  errands or people were left over']),
    ...run.notHealed.map((kind) => `  nothing went on after: ${kind}`),
    ...ownEnds.map((words) => `  ended by itself: ${words}`),
  ];
}

function row(kind: string, ...cells: (string | number)[]): string {
  return `  ${kind.padEnd(26)}${cells.map((cell) => String(cell).padStart(20)).join('')}`;
}

export async function writeReport(path: string, report: Report): Promise<void> {
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
}
