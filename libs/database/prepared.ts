import type pg from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/**
 * Runs a statement in its own transaction, parsed and planned once on each connection: for large ones that run many
 * times a second, whose planning would cost more than their work. A name stands for one text for ever.
 */
export async function prepared<Row extends pg.QueryResultRow>(source: DataSource, name: string, text: string, values: unknown[]): Promise<Row[]> {
  const { rows } = await ((source.driver as PostgresDriver).master as pg.Pool).query<Row>({ name, text, values });
  return rows;
}
