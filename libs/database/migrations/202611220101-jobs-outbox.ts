import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, each } from './each.js';

/** Work to be done, written in the transaction of the deed that causes it; a row goes when its work is done. */
export class JobsOutbox1795309260000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table outbox (
        id bigint generated always as identity primary key,
        job text not null,
        subject uuid not null,
        payload bytea,
        run_at timestamptz not null default now(),
        taken_at timestamptz,
        tries smallint not null default 0,
        failed_at timestamptz)`,
      'create index outbox_waiting_idx on outbox (run_at) where taken_at is null and failed_at is null',
      'create index outbox_taken_idx on outbox (taken_at) where taken_at is not null and failed_at is null',
      'grant insert on outbox to sawt_app',
      'grant select, insert, update, delete on outbox to sawt_worker',
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, dropTables('outbox'));
  }
}
