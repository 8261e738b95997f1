import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { PetitionPartnerPeriodRow, PetitionPartnerRow } from './petition-partner.entity.js';
import { PetitionRow } from './petition.entity.js';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Finds petitions as far as row security lets the actor see them: what is not public yet stays with its staff. */
@Injectable()
export class Petitions {
  constructor(private readonly db: Database) {}

  async bySlug(ctx: RequestContext, slug: string): Promise<PetitionRow | undefined> {
    return this.db.transaction(ctx, async (em) => (await em.findOneBy(PetitionRow, { slug })) ?? undefined);
  }

  async byId(ctx: RequestContext, id: string): Promise<PetitionRow | undefined> {
    return this.db.transaction(ctx, async (em) => (await em.findOneBy(PetitionRow, { id })) ?? undefined);
  }

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<PetitionRow[]> {
    return this.db.transaction(ctx, (em) => em.findBy(PetitionRow, { id: In([...ids]) }));
  }

  /** By slug or id, inside a transaction. Throws NotFound. */
  async demand(em: EntityManager, slugOrId: string): Promise<PetitionRow> {
    const found = await em.findOneBy(PetitionRow, uuid.test(slugOrId) ? { id: slugOrId } : { slug: slugOrId });
    if (!found) throw new NotFound();
    return found;
  }

  /** The organisations that carry it, the leading one first. */
  async partnerIds(em: EntityManager, petitionId: string): Promise<string[]> {
    const rows = await em.find(PetitionPartnerRow, { where: { petitionId }, order: { position: 'ASC' } });
    return rows.map((row) => row.organisationId);
  }

  /** Those, and the organisations that carried it once: what signers gave them stays theirs. */
  async everPartnerIds(em: EntityManager, petitionId: string): Promise<string[]> {
    const periods = await em.findBy(PetitionPartnerPeriodRow, { petitionId });
    return [...new Set([...(await this.partnerIds(em, petitionId)), ...periods.map((row) => row.organisationId)])];
  }
}
