export { Database } from './database.js';
export { DatabaseModule } from './database.module.js';
export { makeDataSource, type Entities } from './data-source.js';
export { migrate } from './migrate.js';
export { startPostgres, type EmbeddedOptions, type EmbeddedPostgres } from './embedded/embedded-postgres.js';
export { placeCluster } from './embedded/place-cluster.js';
export { PostgresFault } from './embedded/postgres-fault.js';
export { newId, Id, Moment, MadeAt, Words, type Multilingual } from './columns.js';
export { queueNames } from './queue-names.js';
