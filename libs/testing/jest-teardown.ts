import { rm } from 'node:fs/promises';

export default async function teardown(): Promise<void> {
  const kept = globalThis as { sawtPostgres?: { stop: () => Promise<void>; dir: string } };
  const server = kept.sawtPostgres;
  kept.sawtPostgres = undefined;
  await server?.stop();
  if (server) await rm(server.dir, { recursive: true, force: true });
}
