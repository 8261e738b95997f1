import type { QueryRunner } from 'typeorm';

/** Runs statements one after the other. */
export async function each(runner: QueryRunner, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await runner.query(statement);
}

export const dropTables = (...tables: string[]) => tables.map((table) => `drop table ${table}`);
