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
        claimed_until timestamptz,
        tries smallint not null default 0,
        failed_at timestamptz)`,
      'create index outbox_waiting_idx on outbox (run_at) where taken_at is null and failed_at is null',
      'create index outbox_taken_idx on outbox (taken_at) where taken_at is not null and failed_at is null',
      // Once per statement, so that a batch of signatures wakes the relay once.
      `create function outbox_wake() returns trigger language plpgsql as $$ begin perform pg_notify('outbox', ''); return null; end $$`,
      'create trigger outbox_wake after insert on outbox for each statement execute function outbox_wake()',
      'grant insert on outbox to sawt_app',
      // Operators see how much waits and what failed, and have it tried again; never what it is about.
      'grant select (id, job, run_at, taken_at, claimed_until, tries, failed_at), update (run_at, taken_at, claimed_until, tries, failed_at) on outbox to sawt_app',
      'grant select, insert, update, delete on outbox to sawt_worker',
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, [...dropTables('outbox'), 'drop function outbox_wake()']);
  }
}
