import { runMigrations as runQueueMigrations } from 'bullmq';
import pg from 'pg';
import { makeDataSource } from './data-source.js';
import { queueNames } from './queue-names.js';

/** Brings the database of this URL (a role that may create tables and roles) to the newest schema, queue tables included. */
export async function migrate(adminUrl: string): Promise<void> {
  const source = await makeDataSource({ url: adminUrl, poolSize: 2 }).initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
  await migrateQueues(adminUrl);
}

async function migrateQueues(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await runQueueMigrations(client);
    // BullMQ would make a queue's sequence when it is first used; our roles may use and not make.
    for (const name of queueNames) await client.query(`do $$ begin execute format('create sequence if not exists bullmq.%I', bullmq.job_id_seq_name('${name}')); end $$`);
    await client.query('grant usage on schema bullmq to sawt_app, sawt_worker');
    await client.query('grant select, insert, update, delete on all tables in schema bullmq to sawt_app, sawt_worker');
    await client.query('grant usage on all sequences in schema bullmq to sawt_app, sawt_worker');
  } finally {
    await client.end();
  }
}
