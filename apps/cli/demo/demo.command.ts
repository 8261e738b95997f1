import type { INestApplicationContext } from '@nestjs/common';
import { SingleBar } from 'cli-progress';
import { InvalidArgumentError, type Command } from 'commander';
import { DataSource } from 'typeorm';
import { say, withServices } from '../with-services.js';
import { BuildDemo } from './build-demo.service.js';
import { accounts, coalition, organisations } from './demo-world.js';
import { Drawing } from './drawing.service.js';
import { SignDemo } from './sign-demo.service.js';
import { signersOf } from './track-world.js';
import { SubscribeDemo } from './subscribe-demo.service.js';

interface Options {
  signatures: number;
  days: number;
  accounts?: boolean;
}
const number = (most: number) => (text: string) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most) throw new InvalidArgumentError(`a whole number from 1 to ${most}`);
  return value;
};

/** `sawt demo`: a made-up coalition in Tangier with a petition that people sign. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('build a made-up coalition in Tangier and let synthetic people sign its petition')
    .option('--signatures <count>', 'how many sign, along the curve of a real petition', number(5_000_000), 5000)
    .option('--days <count>', 'over how many days, until now', number(365), 12)
    .option('--accounts', 'only list the accounts of the demo: e-mail, password, role')
    .action((options: Options) => withServices(async (app) => {
      const builder = app.get(BuildDemo);
      if (options.accounts) return listAccounts(builder.password());
      const world = await builder.run(options.days);
      await app.get(Drawing).run();
      const already = await signed(app.get(DataSource), world.petitionId);
      await app.get(SubscribeDemo).run(coalition.slug, world.organisations);
      await signTracked(app, world, options.days);
      await sign(app.get(SignDemo), world, options, already);
      listAccounts(builder.password());
    }));
}

async function sign(signing: SignDemo, world: Awaited<ReturnType<BuildDemo['run']>>, { signatures: count, days }: Options, already: number): Promise<void> {
  if (already >= count) return say(`The demo is there: ${already} signatures.`);
  const bar = process.stdout.isTTY ? new SingleBar({ format: 'signatures {bar} {value}/{total}', hideCursor: true }) : undefined;
  bar?.start(count, already);
  await signing.run({ ...world, count, days, already, onProgress: (done) => (bar ? bar.update(done) : say(`${done} / ${count} signatures`)) });
  bar?.stop();
}

/** As many as the demo wants in each province, in an order that mixes them. */
async function signTracked(app: INestApplicationContext, { tracked, organisations: all }: Awaited<ReturnType<BuildDemo['run']>>, days: number): Promise<void> {
  const areas = Object.entries(signersOf).flatMap(([area, count]) => Array.from({ length: count }, (_, i) => ({ area, place: (i + 0.5) / count }))).sort((a, b) => a.place - b.place).map(({ area }) => area);
  const already = await signed(app.get(DataSource), tracked.petitionId);
  await app.get(SignDemo).run({ ...tracked, organisations: all.slice(0, 3), count: areas.length, already, days, areas, onProgress: () => {} });
}

function listAccounts(password: string): void {
  const place = (slug: string) => organisations.find((organisation) => organisation.slug === slug)!.fr;
  for (const { email, coalition: led = [], organisation } of accounts) say(`${email} ${password} ${[...(organisation ? [`${organisation.roles.join(', ')} · ${place(organisation.slug)}`] : []), ...led].join(', ')}`);
}

async function signed(source: DataSource, petitionId: string): Promise<number> {
  const [row] = (await source.query('select coalesce(sum(pending + confirmed + held + withdrawn), 0)::int as n from petition_tally where petition_id = $1', [petitionId])) as { n: number }[];
  return row!.n;
}
