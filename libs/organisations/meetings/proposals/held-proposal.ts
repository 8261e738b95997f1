import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound } from '#libs/context';
import { ProposalRow } from './proposal.entity.js';

/** The proposal, with everybody else who would treat it kept waiting until the transaction ends. Throws NotFound for what row security hides. */
export async function holdProposal(em: EntityManager, id: string): Promise<ProposalRow> {
  if (!validate(id)) throw new NotFound();
  await em.query(`select pg_advisory_xact_lock(hashtextextended('proposal ' || $1, 0))`, [id.toLowerCase()]);
  const proposal = await em.findOneBy(ProposalRow, { id });
  if (!proposal) throw new NotFound();
  return proposal;
}
