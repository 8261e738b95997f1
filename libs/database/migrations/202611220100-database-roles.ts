import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announcePage } from '../page-changes.js';
import { each } from './each.js';

const list = (name: string, setting: string) => `create function ${name}() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(string_to_array(nullif(current_setting('${setting}', true), ''), ',')::uuid[], '{}') $$`;

/** The two roles of the application, the extensions, and the functions by which policies read who acts. */
export class DatabaseRoles1795309200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      ...['sawt_app', 'sawt_worker'].map((role) => `do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$`),
      'grant sawt_app, sawt_worker to current_user',
      'create extension if not exists citext',
      'create extension if not exists pg_trgm',
      'create extension if not exists unaccent',
      list('app_orgs', 'app.orgs'),
      list('app_coalitions', 'app.coalitions'),
      list('app_moderated', 'app.moderated'),
      list('app_led', 'app.led'),
      list('app_voices', 'app.voices'),
      `create function app_account() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.account', true), '')::uuid $$`,
      announcePage,
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, ['app_orgs', 'app_coalitions', 'app_moderated', 'app_led', 'app_voices', 'app_account', 'announce_page'].map((name) => `drop function ${name}()`));
  }
}
