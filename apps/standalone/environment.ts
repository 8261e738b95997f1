import { rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OwnDatabase } from './own-database.js';
import type { Secrets } from './secrets.js';
import type { Environment, Settings } from './settings.js';

/** What the launcher tells its children beyond what it was given. */
export interface Additions {
  readonly secrets: Secrets;
  readonly database?: OwnDatabase;
  readonly catcherPort?: number;
}

/** The whole environment, as the command line gets it: it migrates, imports and counts. */
export function environmentOf({ config, given }: Settings, { secrets, database, catcherPort }: Additions): Environment {
  return {
    MASTER_KEY: secrets.masterKey,
    ...(catcherPort && { PUBLIC_OPERATIONS: 'any', OPERATORS: 'coordination@sawt.example' }), // a trial: nobody is written to, everything may be tried
    ...given,
    DATA_DIR: config.dataDir,
    PORT: String(config.port),
    HOST: config.host,
    ...(database && { DATABASE_URL: database.url('sawt_app'), DATABASE_WORKER_URL: database.url('sawt_worker'), DATABASE_ADMIN_URL: database.url('postgres') }),
    ...(catcherPort && { SMTP_URL: `smtp://127.0.0.1:${catcherPort}`, INBOX_DIR: join(config.dataDir, 'mails') }),
  };
}

/** The same without the ways into the database that this child does not need. */
export function without(env: Environment, ...names: string[]): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
}

const shared = ['NODE_ENV', 'DATA_DIR', 'FILES_DIR', 'PORT', 'HOST', 'PUBLIC_URL', 'DATABASE_URL', 'DATABASE_WORKER_URL', 'DATABASE_ADMIN_URL', 'REDIS_URL', 'SMTP_URL', 'INBOX_DIR', 'MAIL_FROM', 'MASTER_KEY', 'PUBLIC_OPERATIONS'];

/** Leaves the settings of the running Sawt in the data folder, for its owner alone, so that `node --env-file=` brings the command line to the same database. */
export async function leaveSettings(folder: string, env: Environment): Promise<void> {
  const lines = shared.filter((name) => env[name]).map((name) => `${name}='${env[name]}'\n`);
  await writeFile(settingsFile(folder), lines.join(''), { mode: 0o600 });
  process.once('exit', () => rmSync(settingsFile(folder), { force: true }));
}

export const settingsFile = (folder: string) => join(folder, 'settings.env');
