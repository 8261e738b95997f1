import { loadConfig, type Config } from '#libs/config';
import type { SpecDatabase } from './spec-database.js';

/** Settings of a spec on this database: a fixed master key, no mail server, nothing from the environment. */
export function specConfig(db: SpecDatabase, extra: Record<string, string> = {}): Config {
  return loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: db.appUrl,
    DATABASE_WORKER_URL: db.workerUrl,
    DATABASE_ADMIN_URL: db.adminUrl,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
    ...extra,
  });
}
