import type { EntityManager } from 'typeorm';
import { NotFound } from '#libs/context';
import { OrganisationRow } from '#libs/organisations';

export const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** By slug or id. Throws NotFound. */
export async function demandOrganisation(em: EntityManager, slugOrId: string): Promise<OrganisationRow> {
  const found = await em.findOneBy(OrganisationRow, uuid.test(slugOrId) ? { id: slugOrId } : { slug: slugOrId });
  if (!found) throw new NotFound();
  return found;
}
