import 'reflect-metadata';
import { Command, InvalidArgumentError, Option } from 'commander';
import { check } from './checker/check.js';
import { Cluster } from './cluster/cluster.js';
import { drain } from './drain.js';
import type { FaultOptions } from './options.js';
import { linesOf, makeReport, writeReport } from './report.js';
import { Run } from './run.js';

const say = (line: string) => process.stdout.write(`${line}\n`);
const number = (text: string) => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('must be a whole number');
  return Number(text);
};

const options = new Command('faults')
  .description('Runs Sawt under faults and proves from the outside that nothing was lost, doubled or made up')
  .option('--seed <n>', 'decides kinds, targets and people', number, 1)
  .option('--faults <n>', 'how many', number, 50)
  .addOption(new Option('--queue <store>', 'where the queue lives').choices(['postgres', 'redis']).default('postgres'))
  .option('--clients <n>', 'requests at the same time', number, 16)
  .option('--rate <n>', 'new people a second', number, 40)
  .option('--signatures <n>', 'go on until so many are acknowledged', number, 0)
  .addOption(new Option('--sabotage <promise...>', 'break them on purpose').choices(['unique-index', 'outbox']))
  .option('--only <kind...>', 'faults of these kinds alone')
  .option('--json <file>', 'the report as JSON')
  .option('--keep', 'leave the folder with logs, journal and mails')
  .parse()
  .opts<FaultOptions>();

async function main(): Promise<void> {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const cluster = await Cluster.start(options);
  say(`Sawt runs in ${cluster.folder} after ${seconds()} s`);
  const run = await new Run(cluster, options, say).go();
  await cluster.heal();
  say(`healed after ${seconds()} s; waiting until all work is done`);
  const isDrained = await drain(cluster);
  const verdict = await check(cluster, options);
  const report = makeReport({ cluster, options, run, verdict, seconds: seconds(), isDrained });
  for (const line of linesOf(report)) say(line);
  if (options.json) await writeReport(options.json, report);
  await cluster.stop(Boolean(options.keep) || (!report.isGreen && !options.sabotage));
  if (!report.isGreen && !options.sabotage) say(`Logs, journal and mails are in ${cluster.folder}`);
  process.exit(report.isGreen ? 0 : 1);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(2);
});
