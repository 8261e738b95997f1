import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startPostgres } from '#libs/database';
import { makeMigrated } from './spec-database.js';

/** Once for all specs: a Postgres in a temporary folder with the migrated database `sawt_template` to copy from. */
export default async function setup(): Promise<void> {
  const kept = globalThis as { sawtPostgres?: { url: string; stop: () => Promise<void>; dir: string } };
  if (kept.sawtPostgres) return;
  const dir = await mkdtemp(join(tmpdir(), 'sawt-spec-'));
  await chmod(dir, 0o755); // run as root, Postgres runs as another user
  const server = await startPostgres({ dir: join(dir, 'pg'), port: await freePort(), password: 'spec', isDurable: false });
  await makeMigrated(server.url, 'sawt_template');
  kept.sawtPostgres = { ...server, dir };
  process.env['SAWT_SPEC_POSTGRES'] = server.url;
}
