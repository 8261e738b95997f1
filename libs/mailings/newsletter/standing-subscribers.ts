import { hasPlace } from '../place.js';

/** Who may be written to now: confirmed and not pausing. A subquery, for statements on groups. */
export const standingSubscribers = `select s.id, s.coalition_id, s.locale from subscriber s where s.state = 'confirmed' and s.paused_at is null`;

/** Whether a subscriber `n` belongs to the audience of a mailing of this organisation; who ticked it is written to while it has its place in their coalition. */
export const isAddressed = (audience: string, coalition: string, organisation: string) => `(
  ${audience} = 'coalition' and n.coalition_id = ${coalition}
  or ${audience} = 'organisation' and exists (select from subscriber_choice ch where ch.subscriber_id = n.id and ch.organisation_id = ${organisation}) and ${hasPlace('n.coalition_id', organisation)})`;
