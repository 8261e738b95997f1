export { freePort } from '#libs/database';
export { killProgram, programEnv, startProgram, stopProgram } from './program.js';
export { makeMigrated, makeSpecDatabase, openSpecDatabase, type SpecDatabase } from './spec-database.js';
export { startAsApi, startAsWorker } from './spec-application.js';
export { specConfig } from './spec-config.js';
export { connect, type SpecConnection } from './spec-connection.js';
export { hasRedis, startRedis, type SpecRedis } from './spec-redis.js';
export { startGraphql, type Asked, type SpecGraphql } from './spec-graphql.js';
export { Client, Story } from './story.js';
