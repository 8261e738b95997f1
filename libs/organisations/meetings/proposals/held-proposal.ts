import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound } from '#libs/context';
import { MeetingItemRow } from '../agenda/meeting-item.entity.js';
import { ProposalRow } from './proposal.entity.js';

/** The proposal, with everybody else who would treat it kept waiting until the transaction ends. Throws NotFound for what row security hides. */
export async function holdProposal(em: EntityManager, id: string): Promise<ProposalRow> {
  if (!validate(id)) throw new NotFound();
  await em.query(`select pg_advisory_xact_lock(hashtextextended('proposal ' || $1, 0))`, [id.toLowerCase()]);
  const proposal = await em.findOneBy(ProposalRow, { id });
  if (!proposal) throw new NotFound();
  return proposal;
}

/** The point of the agenda that treats it, the latest where it was postponed; null while it is on none, or is not to be seen. */
export async function lastItemOf(em: EntityManager, proposalId: string): Promise<MeetingItemRow | null> {
  return validate(proposalId) ? em.findOne(MeetingItemRow, { where: { proposalId }, order: { id: 'DESC' } }) : null;
}

/** Proposals that these meetings were to treat wait again; one that stands on a later agenda stays there. */
export async function freeProposals(em: EntityManager, meetingIds: readonly string[], at: Date): Promise<void> {
  await em.query(
    `update proposal p set state = 'proposed', updated_at = $2 where p.state = 'on_agenda'
       and (select i.meeting_id from meeting_item i where i.proposal_id = p.id order by i.id desc limit 1) = any($1::uuid[])`,
    [meetingIds, at],
  );
}
