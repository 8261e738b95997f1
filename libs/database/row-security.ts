/**
 * The words in which migrations say who may see a row. `sawt_app` (the API) sees what the policies let
 * through, `sawt_worker` (jobs, command line) sees all, neither owns a table. Security is forced, so that
 * the owner is held by it too. Without a context every list is empty and no tenant row is seen.
 */
export const roles = ['sawt_app', 'sawt_worker'] as const;

/** Organisations in which the actor has a role. */
export const inOrganisation = (column = 'organisation_id') => `${column} = any((select app_orgs())::uuid[])`;
/** Coalitions of which one of these organisations is a member. */
export const inCoalition = (column = 'coalition_id') => `${column} = any((select app_coalitions())::uuid[])`;
/** Coalitions whose petitions the actor may review, as moderator of a member organisation. */
export const moderates = (column = 'coalition_id') => `${column} = any((select app_moderated())::uuid[])`;
/** Coalitions the actor coordinates or administers. */
export const leads = (column = 'coalition_id') => `${column} = any((select app_led())::uuid[])`;
/** Coalitions in which the actor takes part for no organisation. */
export const hasVoice = (column = 'coalition_id') => `${column} = any((select app_voices())::uuid[])`;
export const isMe = (column = 'account_id') => `${column} = (select app_account())`;

export interface Protection {
  /** Who among the API's callers sees a row. */
  readonly read: string;
  /** Who may insert, change or delete it; false for nobody. */
  readonly write: string | false;
}

/** Statements that put a table under forced row security. Tables without tenant data take `open`. */
export function protect(table: string, { read, write }: Protection): string[] {
  const statements = [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy worker on ${table} to sawt_worker using (true) with check (true)`,
    `create policy readers on ${table} for select to sawt_app using (${read})`,
    `grant select, insert, update, delete on ${table} to sawt_worker`,
    `grant select on ${table} to sawt_app`,
  ];
  if (write === false) return statements;
  return [...statements, `create policy writers on ${table} to sawt_app using (${write}) with check (${write})`, `grant insert, update, delete on ${table} to sawt_app`];
}

/** Grants on a table that holds no coalition's and no organisation's data. */
export const open = (table: string) => [`grant select, insert, update, delete on ${table} to ${roles.join(', ')}`];
