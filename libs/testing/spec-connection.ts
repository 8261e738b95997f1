import type { DataSource } from 'typeorm';
import { Database, makeDataSource, type Entities } from '#libs/database';
import type { SpecDatabase } from './spec-database.js';

export interface SpecConnection {
  readonly source: DataSource;
  readonly database: Database;
  close(): Promise<void>;
}

/** Connects as the API (`app`, held by row security) or as the worker does. */
export async function connect(db: SpecDatabase, as: 'app' | 'worker', entities: Entities): Promise<SpecConnection> {
  const url = as === 'app' ? db.appUrl : db.workerUrl;
  const source = await makeDataSource({ url, role: `sawt_${as}`, entities, poolSize: 4 }).initialize();
  return { source, database: new Database(source), close: () => source.destroy() };
}
