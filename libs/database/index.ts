export { Database } from './database.js';
export { DatabaseModule } from './database.module.js';
export { makeDataSource, type Entities } from './data-source.js';
export { migrate } from './migrate.js';
export { startPostgres, type EmbeddedOptions } from './embedded-postgres.js';
export { newId, Id, Moment, MadeAt, Words, type Multilingual } from './columns.js';
