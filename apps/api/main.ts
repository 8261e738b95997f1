import 'reflect-metadata';
import { loadConfig, ConfigFault } from '#libs/config';
import { makeApi } from './api.js';

async function main(): Promise<void> {
  const config = loadConfig();
  const app = await makeApi(config);
  await app.listen(config.port, config.host);
  const url = (await app.getUrl()).replace('[::1]', 'localhost');
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.send?.({ ready: true, url });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigFault ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
