import 'reflect-metadata';
import { loadConfig } from '#libs/config';
import { JobRunner } from '#libs/jobs';
import { startAsWorker } from '#libs/testing';
import { houseEntities, workerModules } from './export-house.js';

/** A worker to be killed: takes its settings as JSON in the first argument and works until nothing is due. */
const config = loadConfig(JSON.parse(process.argv[2]!) as Record<string, string>);
const app = await startAsWorker(config, houseEntities, workerModules);
await app.get(JobRunner).drain();
await app.close();
process.disconnect?.();
