import { authEntities } from '#libs/auth';
import { loadConfig } from '#libs/config';
import { makeDataSource } from '#libs/database';
import { organisationEntities } from '#libs/organisations';
import { petitionEntities } from '#libs/petitions';
import { mailingEntities } from '../mailing.entities.js';
import { makeMailingWorker } from './mailing-worker.js';

/** A worker to be killed: takes its settings as JSON in the first argument, says it is ready, works until nothing is due. */
const config = loadConfig(JSON.parse(process.argv[2]!) as Record<string, string>);
const entities = [...authEntities, ...organisationEntities, ...petitionEntities, ...mailingEntities];
const source = await makeDataSource({ url: config.workerDatabaseUrl, role: 'sawt_worker', entities }).initialize();
const worker = makeMailingWorker(source, config);
await worker.runner.drain();
worker.stop();
await source.destroy();
process.send?.('done');
process.disconnect?.();
