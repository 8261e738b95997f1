import { newId, type Multilingual } from '#libs/database';
import type { SpecDatabase } from '#libs/testing';

interface ProposalWishes {
  readonly coalitionId: string;
  readonly organisationId: string;
  readonly title: Multilingual;
  readonly text: Multilingual;
}

/** A proposal on the agenda of a meeting in a week. Its id. */
export async function makeProposal(db: SpecDatabase, { coalitionId, organisationId, title, text }: ProposalWishes): Promise<string> {
  const [id, meetingId] = [newId(), newId()];
  await db.sql(
    `insert into meeting (id, coalition_id, title, starts_at, ends_at, time_zone, notice_days) values ($1, $2, '{"fr":"Réunion"}', now() + interval '7 days', now() + interval '169 hours', 'Africa/Casablanca', 3)`,
    [meetingId, coalitionId],
  );
  await db.sql(`insert into proposal (id, coalition_id, organisation_id, kind, title, text, state) values ($1, $2, $3, 'petition', $4, $5, 'on_agenda')`, [id, coalitionId, organisationId, title, text]);
  await db.sql('insert into meeting_item (id, meeting_id, coalition_id, proposal_id, position, title, minutes_planned) values ($1, $2, $3, $4, 0, $5, 10)', [newId(), meetingId, coalitionId, id, title]);
  return id;
}
