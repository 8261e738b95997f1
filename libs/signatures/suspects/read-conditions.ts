import type { EntityManager } from 'typeorm';
import { OrganisationRow } from '#libs/organisations';
import type { SignatureConditions } from './conditions.input.js';
import type { Conditions } from './signature-batch.entity.js';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Conditions as they are kept: without what was not asked for, moments as text, the source by its id. An unknown source is nobody’s. */
export async function readConditions(em: EntityManager, { service, source, from, until, locale }: SignatureConditions = {}): Promise<Conditions> {
  const organisation = source ? ((await em.findOneBy(OrganisationRow, { slug: source }))?.id ?? NOBODY) : source;
  const all = { service, source: organisation, from: from?.toISOString(), until: until?.toISOString(), locale };
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => value !== undefined && value !== null && (value !== '' || name === 'source')));
}
