import type { SpecDatabase } from '#libs/testing';

/** The rows of each table but these, as one hash; only those that name one of some, when told. */
export async function rowHashes(db: SpecDatabase, besides: readonly string[], ...named: string[]): Promise<Record<string, string>> {
  const tables = await db.sql<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`);
  const hashes: [string, string][] = [];
  for (const { name } of tables.filter((table) => !besides.includes(table.name))) {
    const [row] = await db.sql<{ hash: string }>(`select md5(coalesce(string_agg(t::text, ' ' order by t::text), '')) as hash from "${name}" t where cardinality($1::text[]) = 0 or t::text like any ($1)`, [named.map((one) => `%${one}%`)]);
    hashes.push([name, row!.hash]);
  }
  return Object.fromEntries(hashes);
}
