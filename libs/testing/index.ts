export { freePort } from './jest-setup.js';
export { makeSpecDatabase, type SpecDatabase } from './spec-database.js';
