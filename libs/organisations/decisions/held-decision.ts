import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound } from '#libs/context';
import { CoalitionMemberRow } from '../coalition-member.entity.js';
import { DecisionRow } from './decision.entity.js';
import { DecisionSeatRow } from './voting/decision-seat.entity.js';

/** Kinds of members with a voice; associates and observers read and comment. */
export const votingKinds = ['founder', 'member'] as const;

/**
 * The decision, with everybody else who would change it kept waiting until the transaction ends: votes, proxies and
 * closing see one another. An advisory lock, as Postgres locks no row for somebody who may not change it.
 * Throws NotFound for what row security hides.
 */
export async function holdDecision(em: EntityManager, id: string): Promise<DecisionRow> {
  if (!validate(id)) throw new NotFound();
  await em.query(`select pg_advisory_xact_lock(hashtextextended('decision ' || $1, 0))`, [id.toLowerCase()]);
  const decision = await em.findOneBy(DecisionRow, { id });
  if (!decision) throw new NotFound();
  return decision;
}

/** Whether the organisation has a voice: a seat since the decision opened, and still a place in the coalition. */
export async function hasSeat(em: EntityManager, { id: decisionId, coalitionId }: DecisionRow, organisationId: string): Promise<boolean> {
  const [place] = await placesOf(em, coalitionId, organisationId);
  return place !== undefined && (await em.existsBy(DecisionSeatRow, { decisionId, organisationId }));
}

export async function isObserver(em: EntityManager, { coalitionId }: DecisionRow, organisationId: string): Promise<boolean> {
  return (await placesOf(em, coalitionId, organisationId)).some(({ kind }) => kind === 'observer' || kind === 'associate');
}

/** Whether the organisation is a founder or member now. */
export async function isVoter(em: EntityManager, coalitionId: string, organisationId: string): Promise<boolean> {
  return (await placesOf(em, coalitionId, organisationId)).some(({ kind }) => votingKinds.some((voting) => voting === kind));
}

async function placesOf(em: EntityManager, coalitionId: string, organisationId: string): Promise<CoalitionMemberRow[]> {
  return validate(organisationId) ? em.createQueryBuilder(CoalitionMemberRow, 'm').where('m.coalitionId = :coalitionId and m.organisationId = :organisationId and m.standing = :standing', { coalitionId, organisationId, standing: 'active' }).getMany() : [];
}
