import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '#libs/database';

export interface SpecDatabase {
  /** Superuser, for looking behind the curtain. */
  readonly adminUrl: string;
  /** As the API connects: role sawt_app. */
  readonly appUrl: string;
  /** As the worker connects: role sawt_worker. */
  readonly workerUrl: string;
  /** Runs SQL as superuser, past all row security. */
  sql<T extends pg.QueryResultRow = pg.QueryResultRow>(text: string, values?: unknown[]): Promise<T[]>;
  drop(): Promise<void>;
}

const as = (url: string, user: string, database: string) => {
  const changed = new URL(url);
  changed.username = user;
  changed.pathname = `/${database}`;
  return changed.href;
};

/** A database of its own for one spec file, copied from the migrated template. */
export async function makeSpecDatabase(): Promise<SpecDatabase> {
  const root = process.env['SAWT_SPEC_POSTGRES'];
  if (!root) throw new Error('No Postgres for specs: name the file *.db.spec.ts or *.e2e.spec.ts');
  const name = `spec_${randomBytes(6).toString('hex')}`;
  await once(root, `create database ${name} template sawt_template`);
  return openSpecDatabase(root, name);
}

/** This database of that server, as the specs know it. */
export function openSpecDatabase(root: string, name: string): SpecDatabase {
  const adminUrl = as(root, 'postgres', name);
  const pool = new pg.Pool({ connectionString: adminUrl, max: 2 });
  pool.on('error', () => {});
  return {
    adminUrl,
    appUrl: as(root, 'sawt_app', name),
    workerUrl: as(root, 'sawt_worker', name),
    sql: async <T extends pg.QueryResultRow>(text: string, values?: unknown[]) => (await pool.query<T>(text, values)).rows,
    drop: async () => {
      await pool.end();
      await once(root, `drop database ${name} with (force)`);
    },
  };
}

/** A new database of this server, migrated; both roles of Sawt may log in with the server's password. */
export async function makeMigrated(root: string, name: string): Promise<void> {
  await once(root, `create database ${name}`);
  await migrate(as(root, 'postgres', name));
  const password = new URL(root).password;
  for (const role of ['sawt_app', 'sawt_worker']) await once(root, `alter role ${role} login password '${password}'`);
}

async function once(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
