/**
 * Whoever may be written to now: counted, said yes to the organisation, did not take it back, and sealed to it.
 * A subquery, so that other areas' statements on groups mean the same people as `ConsentingSigners`.
 */
export const standingSigners = `
  select c.signature_id, c.organisation_id, c.petition_id, c.locale, c.given_at, c.text_version, k.key_number, k.sealed
  from consent c join signature s on s.id = c.signature_id and s.state = 1
    join organisation_contact k on k.signature_id = c.signature_id and k.organisation_id = c.organisation_id
  where c.unsubscribed_at is null`;
