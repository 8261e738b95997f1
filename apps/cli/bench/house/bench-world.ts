import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { loadConfig } from '#libs/config';
import { sha256, toToken } from '#libs/crypto';
import { parse } from 'uuid';
import { BuildDemo } from '../../demo/build-demo.service.js';
import { withServices } from '../../with-services.js';
import type { BenchHouse } from './bench-house.js';

export interface BenchPetition {
  readonly id: string;
  readonly slug: string;
  /** Slugs of the organisations that carry it. */
  readonly organisations: readonly string[];
}

/** The demo's coalition and its open petition, made by the services its people would use. */
export async function foundWorld(house: BenchHouse): Promise<BenchPetition> {
  const world = await withServices((app) => app.get(BuildDemo).run(30), loadConfig({ ...house.env }));
  await house.sql('update petition set persons_per_mailbox = 1 where id = $1', [world.petitionId]); // as petitions are unless told
  return { id: world.petitionId, slug: world.slug, organisations: world.organisations };
}

/** So many open petitions like this one, called `name-0000`, `name-0001` and so on; of one, it is called `name`. */
export async function copyPetition(house: BenchHouse, like: BenchPetition, name: string, count = 1): Promise<BenchPetition[]> {
  const slug = count === 1 ? '$2::text' : `$2 || '-' || lpad((n - 1)::text, 4, '0')`;
  const made = await house.sql<{ id: string; slug: string }>(
    `insert into petition select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'slug', ${slug}, 'source_key', null, 'text_hash', null))).* from petition p, generate_series(1, ${count}) n where p.id = $1 returning id, slug`,
    [like.id, name],
  );
  const ids = made.map(({ id }) => id);
  for (const table of ['petition_text', 'petition_partner', 'milestone']) {
    await house.sql(`insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('petition_id', c.id))).* from ${table} t, unnest($2::uuid[]) c(id) where t.petition_id = $1`, [like.id, ids]);
  }
  await house.sql('update petition set text_hash = (select text_hash from petition where id = $1) where id = any($2)', [like.id, ids]);
  return made.map(({ id, slug: given }) => ({ id, slug: given, organisations: like.organisations }));
}

/** Signatures that wait for their confirmation, put into the tables at once; gives a file with the tokens of their links, one a line. */
export async function seedPending(house: BenchHouse, petition: BenchPetition, count: number): Promise<{ path: string; count: number }> {
  const rows = await house.sql<{ id: string }>(
    `insert into signature (id, petition_id, organisation_id, dedup_token, person_token, country, area, locale, confirm_hash, manage_hash)
     select i.id, p.id, p.organisation_id, sha256(uuid_send(i.id)), sha256(uuid_send(i.id)), 'MA', 'MA-TNG', 'fr', sha256(sha256(uuid_send(i.id))), sha256('m' || uuid_send(i.id))
     from petition p, (select uuidv7() as id from generate_series(1, $2::int)) i where p.id = $1 returning id`,
    [petition.id, count],
  );
  await house.sql('insert into petition_tally as t (petition_id, organisation_id, pending) select id, organisation_id, $2 from petition where id = $1 on conflict (petition_id) do update set pending = t.pending + excluded.pending', [petition.id, count]);
  const path = join(house.dir, `tokens-${rows[0]!.id}`);
  await writeFile(path, rows.map(({ id }) => `${toToken(id, sha256(Buffer.from(parse(id))))}\n`).join(''));
  return { path, count };
}
