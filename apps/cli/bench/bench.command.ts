import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { dataFolder } from '#libs/config';
import { say } from '../with-services.js';
import type { Bench, BenchOptions } from './bench.js';
import { describeMachine, loadNow } from './environment.js';
import { BenchHouse } from './house/bench-house.js';
import { isSound, keep, markdown, table, type Report } from './report.js';
import { collab } from './collab/collab.bench.js';
import { exporting } from './export/export.bench.js';
import { mail } from './mail/mail.bench.js';
import { mixed } from './mixed/mixed.bench.js';
import { peers } from './peers/peers.bench.js';
import { peak } from './peak/peak.bench.js';
import { read } from './read/read.bench.js';
import { sign } from './sign/sign.bench.js';

/** In the order in which `sawt bench all` runs them; `peers` installs what it compares with, so it runs when asked for. */
const benches: readonly Bench[] = [sign, peak, read, mail, exporting, mixed, collab];

interface Given extends Omit<BenchOptions, 'say'> {
  readonly json?: string;
  readonly markdown?: string;
}

/** `sawt bench <name>`: how fast, against what, and whether every number still holds. */
export function registerBench(program: Command): void {
  const bench = program.command('bench').description('measure Sawt against what its machine can do, in a database of its own that is removed afterwards');
  for (const one of [...benches, peers]) withOptions(bench.command(one.name).description(one.about)).action((given: Given) => measure([one], given));
  withOptions(bench.command('all').description('all of them, one after the other')).option('--markdown <file>', 'also write the goals as a table').action((given: Given) => measure(benches, given));
}

function withOptions(command: Command): Command {
  return command
    .option('--rounds <count>', 'how often every side is measured, in turns; at least 5 make a figure', number(1, 1000), 5)
    .option('--seconds <count>', 'how long each side runs in each round', number(1, 3600), 4)
    .option('--connections <count>', 'how many ask at the same time', number(1, 1000), 64)
    .option('--share <part>', 'how much of what a bench needs is made: rows to read, hours to replay; from 0.001 to 1', number(0.001, 1), 1)
    .option('--only <sides>', 'measure these sides only, as the rounds call them, with commas between', (text: string) => text.split(','))
    .option('--json <file>', 'where the report is written (default bench/ in the data folder)');
}

async function measure(chosen: readonly Bench[], { json, markdown: page, ...options }: Given): Promise<void> {
  const reports: Report[] = [];
  for (const bench of chosen) {
    const report = await reportOf(bench, options);
    reports.push(report);
    say(table(report));
    if (!isSound(report)) process.exitCode = 1;
  }
  const path = json ?? join(dataFolder(), 'bench', `${chosen.length === 1 ? chosen[0]!.name : 'all'}-${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`);
  await keep(path, `${JSON.stringify(chosen.length === 1 ? reports[0] : reports, null, 2)}\n`);
  if (page !== undefined) await keep(page, markdown(reports));
  say(`\nThe whole report is in ${path}`);
}

async function reportOf(bench: Bench, options: Omit<BenchOptions, 'say'>): Promise<Report> {
  const [began, loadBefore, house] = [new Date(), loadNow(), await BenchHouse.open()];
  try {
    const findings = await bench.run(house, { ...options, say: (line) => say(`  ${line}`) });
    const [{ version }] = (await house.sql<{ version: string }>('select version()')) as [{ version: string }];
    return { bench: bench.name, startedAt: began.toISOString(), tookSeconds: (Date.now() - began.getTime()) / 1000, options, environment: await describeMachine(version, loadBefore), ...findings };
  } finally {
    await house.close();
  }
}

function number(least: number, most: number) {
  return (text: string) => {
    const value = Number(text);
    if (!(value >= least && value <= most)) throw new InvalidArgumentError(`a number from ${least} to ${most}`);
    return value;
  };
}

