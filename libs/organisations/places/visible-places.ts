import { In, Not, type EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { CoalitionMemberRow } from '../coalition-member.entity.js';
import { CoalitionMemberConsentRow } from './coalition-member-consent.entity.js';
import { maySee } from './place.access.js';

/** The places of today, in or of these, of which the actor may be told; candidates are none yet. */
export async function visiblePlaces(em: EntityManager, ctx: RequestContext, side: 'coalitionId' | 'organisationId', ids: readonly string[]): Promise<CoalitionMemberRow[]> {
  const members = await em.findBy(CoalitionMemberRow, { [side]: In(ids), standing: 'active', kind: Not('candidate') });
  const agreed = await em.findBy(CoalitionMemberConsentRow, { [side]: In(ids), isListed: true });
  const listed = new Set(agreed.map(({ coalitionId, organisationId }) => `${coalitionId} ${organisationId}`));
  return members.filter(({ coalitionId, organisationId }) => maySee(ctx, { coalitionId, organisationId, isListed: listed.has(`${coalitionId} ${organisationId}`) }));
}
