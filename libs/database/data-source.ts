import { DataSource, type EntityTarget, type MixedList } from 'typeorm';
import { migrations } from './migrations/index.js';
import { Naming } from './naming.js';

export type Entities = readonly EntityTarget<object>[];
type Options = { readonly url: string; readonly role?: 'sawt_app' | 'sawt_worker'; readonly entities?: Entities; readonly poolSize?: number };

/** Nobody waits longer for a page; work that takes long is the worker's. */
const LONGEST_MS = 5000;

/** A connection pool. With a role, each connection takes it on, whoever logs in. */
export function makeDataSource({ url, role, entities = [], poolSize = 8 }: Options): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities] as MixedList<never>,
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new Naming(),
    applicationName: role ?? 'sawt_migrations',
    extra: { max: poolSize, ...(role && { options: `-c role=${role}${role === 'sawt_app' ? ` -c statement_timeout=${LONGEST_MS}` : ''}` }) },
  });
}
