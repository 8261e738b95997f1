import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import type { RequestContext } from '#libs/context';
import { CoalitionMemberRow } from '../../coalition-member.entity.js';

/** Whether the actor may take a seat for the organisation; for none, with a voice in the coalition or leading it. */
export function maySitFor({ actor }: RequestContext, coalitionId: string, organisationId: string | null): boolean {
  if (actor.kind !== 'account') return false;
  if (organisationId === null) return [...(actor.voices ?? []), ...actor.leads].some((one) => one.coalitionId === coalitionId);
  return actor.memberships.some((one) => one.organisationId === organisationId && one.coalitionIds.includes(coalitionId));
}

/** What a seat for the organisation takes part in: all, or (associates and observers) reading and comments; undefined for who is no active member. */
export async function seatKind(em: EntityManager, coalitionId: string, organisationId: string | null): Promise<'all' | 'comments' | undefined> {
  if (organisationId === null) return 'all';
  const place = validate(organisationId) ? await em.findOneBy(CoalitionMemberRow, { coalitionId, organisationId, standing: 'active' }) : null;
  if (!place || place.kind === 'candidate') return undefined;
  return place.kind === 'founder' || place.kind === 'member' ? 'all' : 'comments';
}
