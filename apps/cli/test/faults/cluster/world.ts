import { makeCoalition, makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import type { SpecDatabase } from '#libs/testing';
import { PETITIONS, SHARED_PETITION } from '../people.js';

export interface World {
  /** Slugs of the petitions, all hot. */
  readonly petitions: readonly string[];
  readonly petitionIds: readonly string[];
  /** Slug of the organisation everybody ticks. */
  readonly organisation: string;
}

export async function makeWorld(db: SpecDatabase): Promise<World> {
  const coalition = await makeCoalition(db);
  const lead = await makeOrganisation(db, { coalitionId: coalition.id });
  const made: { id: string; slug: string }[] = [];
  for (let i = 0; i < PETITIONS; i++) made.push(await makePetition(db, { organisationId: lead.id, coalitionId: coalition.id, personsPerMailbox: i === SHARED_PETITION ? 2 : 1 }));
  return { petitions: made.map(({ slug }) => slug), petitionIds: made.map(({ id }) => id), organisation: lead.slug };
}
