import type { Command } from 'commander';
import { DataSource } from 'typeorm';
import { AuditChain } from '#libs/auth';
import { loadConfig } from '#libs/config';
import { systemContext } from '#libs/context';
import { migrate, newId } from '#libs/database';
import { Recount } from '#libs/signatures';
import { say, withServices } from '../with-services.js';

/** migrate, recount and verify: what an operator runs by hand or by the clock. */
export function registerMaintenance(program: Command): void {
  program.command('migrate').description('bring the database to the newest schema').action(async () => {
    await migrate(loadConfig().adminDatabaseUrl);
    say('The database has the newest schema.');
  });
  program
    .command('recount [slug]')
    .description('prove the numbers of one petition, or of all, from the signatures')
    .option('--repair', 'set what differs to what the signatures say')
    .action((slug: string | undefined, { repair }: { repair?: boolean }) => withServices((app) => recount(app.get(Recount), app.get(DataSource), slug, repair)));
  program.command('verify-audit').description('check the chain of the audit log from its first entry').action(() => withServices(async (app) => verifyAudit(app.get(AuditChain))));
}

async function recount(service: Recount, source: DataSource, slug: string | undefined, isRepairing = false): Promise<void> {
  const id = slug === undefined ? null : await idOf(source, slug);
  const found = await service.differences(id);
  for (const { petitionId, what, kept, rows } of found) say(`${petitionId}  ${what}: kept ${kept}, the signatures say ${rows}`);
  if (found.length === 0) return say('Every number equals the signatures.');
  if (!isRepairing) return fail(`${found.length} numbers differ. Run it again with --repair to set them right.`);
  for (const petition of new Set(found.map((difference) => difference.petitionId))) await service.repair(petition);
  const left = await service.differences(id);
  return left.length === 0 ? say(`${found.length} numbers were set right.`) : fail(`${left.length} numbers still differ.`);
}

async function verifyAudit(chain: AuditChain): Promise<void> {
  const verdict = await chain.verify(systemContext(newId()));
  say(JSON.stringify(verdict));
  if (!verdict.isWhole) fail('The audit log was changed.');
}

async function idOf(source: DataSource, slug: string): Promise<string> {
  const [row] = (await source.query('select id from petition where slug = $1', [slug])) as { id: string }[];
  if (!row) throw new Error(`There is no petition ${slug}`);
  return row.id;
}

function fail(line: string): void {
  say(line);
  process.exitCode = 1;
}
