import { loadConfig } from '#libs/config';
import { makeDataSource } from '#libs/database';
import { dripByHand } from './drip-by-hand.js';

/** A worker to be killed: takes its settings as JSON in the first argument, and drips once for each moment it is sent. */
const config = loadConfig(JSON.parse(process.argv[2]!) as Record<string, string>);
const source = await makeDataSource({ url: config.workerDatabaseUrl, role: 'sawt_worker' }).initialize();
const { drip } = dripByHand(source, config);
process.on('message', (moment: string) => {
  void drip.round(new Date(moment)).then(() => process.send?.('done'));
});
process.send?.('ready');
