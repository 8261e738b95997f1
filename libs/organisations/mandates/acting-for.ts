import { inForceOn, isFor } from './in-force.js';
import type { Power } from './mandate.entity.js';

/**
 * SQL for the accounts that act today for the organisations of a query, in a coalition: those who work there and hold the mandate it
 * takes, and the representatives of an organisation that has given it to nobody, so that they name somebody.
 */
export const actingFor = (power: Power, organisations: string, coalition: string) => `
  with house as (${organisations}),
  mandated as (
    select m.organisation_id, m.account_id from mandate m join house using (organisation_id)
    where '${power}' = any(m.powers) and ${isFor(coalition)} and ${inForceOn("(now() at time zone 'Africa/Casablanca')")}
      and exists (select 1 from membership w where w.organisation_id = m.organisation_id and w.account_id = m.account_id))
  select account_id from mandated
  union select r.account_id from membership r join house using (organisation_id)
    where r.role = 'representative' and not exists (select 1 from mandated d where d.organisation_id = r.organisation_id)`;
