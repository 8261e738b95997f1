import type { StreamSource } from '../stream-source.js';

/** Only who agreed to be named, and is there today: a suspension is nobody's business, and who left is not announced. */
export const organisationsJoined: StreamSource = `select 'organisation_joined', m.joined_on::timestamp at time zone 'Africa/Casablanca', m.coalition_id || ' ' || m.organisation_id, m.coalition_id, o.slug, o.name, k.name, null
  from coalition_member m join organisation o on o.id = m.organisation_id join coalition k on k.id = m.coalition_id
  join coalition_member_consent s on s.coalition_id = m.coalition_id and s.organisation_id = m.organisation_id and s.is_listed
  where m.standing = 'active' and m.kind <> 'candidate' and not k.is_archive`;

export const chartersAdopted: StreamSource = `select 'charter_adopted', v.adopted_at, v.id::text, v.coalition_id, k.slug, k.name, null, v.number from charter_version v join coalition k on k.id = v.coalition_id where v.state in ('adopted', 'superseded') and v.adopted_at is not null`;
