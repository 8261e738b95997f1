import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import type { BenchHouse } from '../house/bench-house.js';
import { copyPetition, type BenchPetition } from '../house/bench-world.js';
import { Office } from '../house/office.js';
import type { Program } from '../house/program.js';
import type { Check } from '../report.js';

export type Format = 'CSV' | 'XLSX';
export interface Made {
  readonly rows: number;
  readonly sha256: string;
  readonly url: string;
  readonly perSecond: number;
}
/** A petition with so many live signatures. */
export type Filled = BenchPetition & { readonly signatures: number };

const request = 'mutation Ask($input: RequestExportInput!) { requestExport(input: $input) { ... on Export { id } ... on UserError { code message } } }';
const read = 'query Made($id: ID!) { export(id: $id) { state rows sha256 url } }';

/** Puts confirmed signatures into the tables at once, with the numbers that go with them. */
export async function fill(house: BenchHouse, like: BenchPetition, count: number): Promise<Filled> {
  const [petition] = await copyPetition(house, like, `filled-${count}`);
  await house.sql(
    `insert into signature (id, petition_id, organisation_id, dedup_token, person_token, state, source_organisation_id, country, area, locale, confirm_hash, manage_hash, confirmed_at, confirmed_on)
     select uuidv7(), p.id, p.organisation_id, sha256(n::text::bytea), sha256(n::text::bytea), 1, case when n % 3 > 0 then p.organisation_id end, case when n % 9 = 0 then 'FR' else 'MA' end,
       case when n % 9 > 0 then (array['MA-TNG', 'MA-TET', 'MA-LAR', 'MA-HOC', 'MA-CHE', 'MA-OUZ'])[n % 6 + 1] end, (array['fr', 'ar', 'en', 'es'])[n % 4 + 1], '\\x00', '\\x00', now(), current_date - n % 90
     from petition p, generate_series(1, $2::int) n where p.id = $1`, [petition!.id, count]);
  const keys = { day: 'confirmed_on::text', country: 'country', area: `coalesce(area, '')`, organisation: `coalesce(source_organisation_id::text, '')`, language: 'locale' };
  for (const [dimension, key] of Object.entries(keys)) await house.sql(`insert into tally_part (petition_id, dimension, key, live) select petition_id, '${dimension}', ${key}, count(*) from signature where petition_id = $1 group by 1, 3`, [petition!.id]);
  await house.sql('insert into petition_tally (petition_id, organisation_id, confirmed) select id, organisation_id, $2 from petition where id = $1', [petition!.id, count]);
  await house.sql('insert into tally_rollup (petition_id, folded, as_of) values ($1, $2, now())', [petition!.id, count]);
  await house.sql('vacuum analyze signature');
  return { ...petition!, signatures: count };
}

/** COPY through Node into a file, and the real road of an export: asked for at the api, made by a worker. */
export class ExportSides {
  private asked = 0;

  private constructor(
    private readonly house: BenchHouse,
    private readonly office: Office,
  ) {}

  static async prepare(house: BenchHouse): Promise<ExportSides> {
    return new ExportSides(house, await Office.enter(house, await house.startApi({ PUBLIC_OPERATIONS: 'any' }), 'representante'));
  }

  maker(): Promise<Program> {
    return this.house.start('cli/bench/export/maker');
  }

  /** Rows a second of the same columns, copied by Postgres through this process into a file. */
  async copy({ id }: Filled): Promise<{ perSecond: number; rows: number }> {
    const client = new pg.Client({ connectionString: this.house.postgres.url });
    await client.connect();
    const path = join(this.house.dir, 'copied.csv');
    try {
      const began = performance.now();
      const copied = client.query(to(`copy (select confirmed_on, area, country, locale, source_organisation_id from signature where petition_id = '${id}' and state = 1) to stdout (format csv)`));
      await pipeline(copied, createWriteStream(path));
      return { perSecond: copied.rowCount / ((performance.now() - began) / 1000), rows: copied.rowCount };
    } finally {
      await client.end();
      await rm(path, { force: true });
    }
  }

  async make(maker: Program, petition: Filled, format: Format): Promise<Made> {
    await this.house.sql(`update export set requested_at = now() - interval '2 days'`); // else the day's allowance would end
    const input = { kind: 'SIGNATURES', format, petition: petition.slug, organisation: petition.organisations[0], purpose: `Mesure numéro ${++this.asked}` };
    const { requestExport } = await this.office.ask<{ requestExport: { id?: string } }>(request, { input });
    if (requestExport.id === undefined) throw new Error(JSON.stringify(requestExport));
    const [errand] = await this.house.sql<{ id: string }>('select id from outbox where subject = $1', [requestExport.id]);
    const { ms } = await maker.ask<{ ms: number }>({ errand: errand!.id });
    const { export: made } = await this.office.ask<{ export: { state: string; rows: number; sha256: string; url: string } }>(read, { id: requestExport.id });
    if (made.state !== 'READY') throw new Error(`The export is ${made.state}: ${maker.log}`);
    return { ...made, perSecond: petition.signatures / (ms / 1000) };
  }

  /** Takes a file as a browser does: milliseconds until its first byte, its hash and how many lines it has. */
  async take({ url }: Made): Promise<{ firstByteMs: number; sha256: string; lines: number }> {
    const began = performance.now();
    const response = await this.office.get(new URL(url).pathname);
    const hash = createHash('sha256');
    let [firstByteMs, lines] = [NaN, 0];
    for await (const piece of response.body!) {
      if (Number.isNaN(firstByteMs)) firstByteMs = performance.now() - began;
      hash.update(piece as Uint8Array);
      for (const byte of piece as Uint8Array) if (byte === 10) lines++;
    }
    return { firstByteMs, sha256: hash.digest('hex'), lines };
  }

  /** The files as they are downloaded against the rows of the table. */
  async check(petition: Filled, made: Readonly<Record<Format, Made>>, copied: number): Promise<{ checks: Check[]; firstByteMs: Record<Format, number> }> {
    const [{ n }] = (await this.house.sql<{ n: number }>('select count(*)::int as n from signature where petition_id = $1 and state = 1', [petition.id])) as [{ n: number }];
    const [csv, xlsx] = [await this.take(made.CSV), await this.take(made.XLSX)];
    const same = (what: string, ...values: (number | string)[]): Check => ({ what, holds: values.every((value) => value === values[0]), found: values.join(' = ') });
    return {
      firstByteMs: { CSV: csv.firstByteMs, XLSX: xlsx.firstByteMs },
      checks: [same('rows = rows copied = lines of the CSV without its header', n, copied, csv.lines - 1), same('rows = rows of the XLSX', n, made.XLSX.rows), same('CSV arrives as it was made', csv.sha256, made.CSV.sha256), same('XLSX arrives as it was made', xlsx.sha256, made.XLSX.sha256)],
    };
  }
}
