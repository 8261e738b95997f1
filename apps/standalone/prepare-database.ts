import pg from 'pg';
import { migrate } from '#libs/database';
import type { OwnDatabase } from './own-database.js';
import type { Secrets } from './secrets.js';
import { StartFault } from './start-fault.js';

/** Makes the database of the embedded server when it is missing, brings it up to date and lets the two roles of the application log in. */
export async function prepareOwn(database: OwnDatabase, { appPassword, workerPassword }: Secrets): Promise<void> {
  const server = database.url('postgres', 'postgres');
  const known = await ask(server, `select 1 from pg_database where datname = 'sawt'`);
  if (known.length === 0) await ask(server, 'create database sawt');
  await migrate(database.url('postgres'));
  await ask(server, `alter role sawt_app login password '${appPassword}'`, `alter role sawt_worker login password '${workerPassword}'`);
}

/** Brings a database somebody else keeps up to date. Throws a StartFault when it cannot be reached or changed. */
export async function prepareGiven(adminUrl: string): Promise<void> {
  const { host, pathname } = new URL(adminUrl);
  await migrate(adminUrl).catch((error: Error) => {
    throw new StartFault(`The database ${host}${pathname} cannot be brought up to date (${error.message || String(error)}); look at DATABASE_ADMIN_URL and DATABASE_URL`, 'impossible de préparer cette base de données');
  });
}

/** Has nobody worked here yet? Asked as the worker, whom row security shows everything. */
export async function isEmpty(adminUrl: string): Promise<boolean> {
  return (await ask(adminUrl, 'set role sawt_worker', 'select 1 from coalition limit 1')).length === 0;
}

/** The rows of the last statement. */
async function ask(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}
