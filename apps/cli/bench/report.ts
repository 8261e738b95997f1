import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Environment } from './environment.js';
import { isMet, median, ratios, shown, type Wanted } from './figures.js';

/** What was measured of one side, a value a round. */
export interface Side {
  readonly side: string;
  readonly unit: string;
  readonly rounds: readonly number[];
}

/** A figure held against a goal, or shown without one. `value` is undefined when it was not run; `note` says why. */
export interface Line {
  /** Number of the goal, like G1. */
  readonly goal?: string;
  readonly what: string;
  readonly value?: number;
  readonly unit: '×' | 'ms' | 's' | 'MB' | '/s';
  readonly rounds?: readonly number[];
  readonly wanted?: Wanted;
  readonly note?: string;
}

/** Something that must hold whatever the speed: rows against answers, numbers against rows. */
export interface Check {
  readonly what: string;
  readonly holds: boolean;
  readonly found: string;
}

/** What a bench found out. */
export interface Findings {
  readonly sides: readonly Side[];
  readonly lines: readonly Line[];
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
}

export interface Report extends Findings {
  readonly bench: string;
  readonly startedAt: string;
  readonly tookSeconds: number;
  readonly options: object;
  readonly environment: Environment;
}

/** A line that says how many times the other side this one is, round by round. */
export function compare(goal: string | undefined, what: string, over: Side | undefined, under: Side | undefined, wanted?: Wanted): Line {
  if (!over || !under) return { goal, what, unit: '×', wanted, note: 'not run: a side is missing' };
  const rounds = ratios(over.rounds, under.rounds);
  return { goal, what, value: median(rounds), unit: '×', rounds, wanted };
}

export function verdictOf({ value, wanted }: Line): 'met' | 'missed' | 'not run' | '' {
  if (value === undefined) return 'not run';
  return wanted ? (isMet(value, wanted) ? 'met' : 'missed') : '';
}

export function isSound({ checks }: Findings): boolean {
  return checks.every(({ holds }) => holds);
}

/** The report as a table for a terminal. */
export function table(report: Report): string {
  const { environment: e } = report;
  const lines = report.lines.map((line) => [line.goal ?? '', line.what, valueOf(line), wantedOf(line), verdictOf(line), (line.rounds ?? []).map(shown).join(' ')]);
  const sides = report.sides.map(({ side, unit, rounds }) => [side, `${shown(median(rounds))} ${unit}`, rounds.map(shown).join(' ')]);
  return [
    '', `sawt bench ${report.bench}: ${Math.round(report.tookSeconds)} s on ${e.cpu} × ${e.cores}, ${e.memoryGb} GB, Node ${e.node}, ${e.postgres}, commit ${e.commit}, load ${e.loadBefore} before and ${e.loadAfter} after`, '',
    ...columns(['side', 'median', 'rounds'], sides), '',
    ...columns(['goal', 'what', 'figure', 'wanted', 'verdict', 'rounds'], lines), '',
    ...report.checks.map(({ what, holds, found }) => `${holds ? 'holds ' : 'BROKEN'}  ${what}: ${found}`), '',
    ...report.notes.map((note) => `  ${note}`),
  ].join('\n');
}

/** The goals of several reports as a table for the README. */
export function markdown(reports: readonly Report[]): string {
  const rows = reports.flatMap(({ bench, lines }) => lines.filter(({ wanted }) => wanted).map((line) => `| ${line.goal ?? ''} | ${line.what} | ${valueOf(line)} | ${wantedOf(line)} | ${verdictOf(line)} | \`sawt bench ${bench}\` |`));
  return ['| goal | what | measured | wanted | verdict | command |', '|---|---|--:|--:|---|---|', ...rows, ''].join('\n');
}

export async function keep(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function valueOf({ value, unit, note }: Line): string {
  return value === undefined ? (note ?? '') : `${shown(value)} ${unit}`;
}

function wantedOf({ wanted, unit }: Line): string {
  if (!wanted) return '';
  return wanted.least !== undefined ? `≥ ${wanted.least} ${unit}` : `≤ ${wanted.most} ${unit}`;
}

function columns(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]!.length)));
  return [head, ...rows].map((row) => row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ').trimEnd());
}
