import type { EntityManager } from 'typeorm';
import { readToken } from '#libs/crypto';
import { InvitationRow } from './invitation.entity.js';

/**
 * The open invitation of which this is the link's token; undefined when there is none. From here to the end of the
 * transaction row security lets its holder read and accept it. Locked, one of several who accept it succeeds.
 */
export async function heldInvitation(em: EntityManager, token: string, { isLocked = false } = {}): Promise<InvitationRow | undefined> {
  const link = readToken(token);
  if (!link) return undefined;
  await em.query(`select set_config('app.invitation', $1, true)`, [link.hash.toString('hex')]);
  const query = em.createQueryBuilder(InvitationRow, 'i').where('i.id = :id and i.token_hash = :hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()', link);
  return (await (isLocked ? query.setLock('pessimistic_write') : query).getOne()) ?? undefined;
}
