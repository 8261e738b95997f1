import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { sameBytes, sha256 } from '#libs/crypto';
import { fault, type FieldFault } from '#libs/graphql';
import { inLocale } from '#libs/i18n';
import { CoalitionMemberRow, OrganisationKeys, OrganisationRow } from '#libs/organisations';
import { canonicalWords } from './canonical-text.js';
import { PetitionReviewRow, PetitionTargetRow, PetitionTextRow } from './petition.entities.js';
import type { PetitionRow } from './petition.entity.js';
import { Petitions } from './petitions.service.js';

/** Says what a petition still lacks before reviewers or the public may see it, each part with what to do. */
@Injectable()
export class Readiness {
  constructor(
    private readonly petitions: Petitions,
    private readonly keys: OrganisationKeys,
  ) {}

  /** Before review: the reference text is ready, somebody is addressed, and whoever leads it is a member of the coalition today. */
  async toSubmit(em: EntityManager, ctx: RequestContext, { id, referenceLocale, coalitionId, organisationId }: PetitionRow): Promise<FieldFault[]> {
    const isReady = await em.existsBy(PetitionTextRow, { petitionId: id, locale: referenceLocale, isReady: true });
    const isAddressed = await em.existsBy(PetitionTargetRow, { petitionId: id });
    const mayLead = await this.isMember(em, coalitionId, organisationId);
    return [...(mayLead ? [] : [fault(ctx, 'organisations.0', 'petitions.noPlace')]), ...(isReady ? [] : [fault(ctx, 'texts', 'petitions.referenceNotReady')]), ...(isAddressed ? [] : [fault(ctx, 'targets', 'petitions.noTarget')])];
  }

  /** Before opening: all that, these very words were approved, and every partner can receive signers' data. */
  async toOpen(em: EntityManager, ctx: RequestContext, petition: PetitionRow): Promise<FieldFault[]> {
    const faults = await this.toSubmit(em, ctx, petition);
    const review = await em.findOne(PetitionReviewRow, { where: { petitionId: petition.id }, order: { decidedAt: 'DESC', id: 'DESC' } });
    const isApproved = review?.decision === 'approved' && review.textHash !== null && sameBytes(review.textHash, (await this.words(em, petition)).hash);
    return [...faults, ...(isApproved ? [] : [fault(ctx, 'texts', 'petitions.notApproved')]), ...(await this.withoutKey(em, ctx, petition.id))];
  }

  /** The words and targets as they are now, as canonical JSON, and their SHA-256. */
  async words(em: EntityManager, { id, referenceLocale }: PetitionRow): Promise<{ words: string; hash: Buffer }> {
    const words = canonicalWords(referenceLocale, await em.findBy(PetitionTextRow, { petitionId: id }), await em.findBy(PetitionTargetRow, { petitionId: id }));
    return { words, hash: sha256(words) };
  }

  /** Neither suspended nor gone. */
  private async isMember(em: EntityManager, coalitionId: string, organisationId: string): Promise<boolean> {
    const place = await em.findOneBy(CoalitionMemberRow, { coalitionId, organisationId, standing: 'active' });
    return place !== null && place.kind !== 'candidate';
  }

  private async withoutKey(em: EntityManager, ctx: RequestContext, petitionId: string): Promise<FieldFault[]> {
    const faults: FieldFault[] = [];
    for (const [i, id] of (await this.petitions.partnerIds(em, petitionId)).entries()) {
      if (await this.keys.current(em, id)) continue;
      const organisation = await em.findOneByOrFail(OrganisationRow, { id });
      faults.push(fault(ctx, `organisations.${i}`, 'petitions.noKey', { organisation: inLocale(organisation.name, ctx.locale) || organisation.slug }));
    }
    return faults;
  }
}
