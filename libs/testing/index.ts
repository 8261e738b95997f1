export { freePort } from './jest-setup.js';
export { makeSpecDatabase, type SpecDatabase } from './spec-database.js';
export { startAsApi, startAsWorker } from './spec-application.js';
export { specConfig } from './spec-config.js';
export { connect, type SpecConnection } from './spec-connection.js';
export { hasRedis, startRedis, type SpecRedis } from './spec-redis.js';
