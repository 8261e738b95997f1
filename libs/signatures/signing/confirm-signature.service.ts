import { Injectable } from '@nestjs/common';
import { LinkExpired } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { readToken } from '#libs/crypto';
import { translate } from '#libs/i18n';
import { OpenPetitions, Petitions } from '#libs/petitions';
import { TokenBatch } from './token-batch.js';
import { SignatureConfirmed } from './token.results.js';

/** Counts a signature: the row and the petition's number move in one transaction. A second click answers the same. */
@Injectable()
export class ConfirmSignature {
  private readonly slugs = new Map<string, string>();

  constructor(
    private readonly batch: TokenBatch,
    private readonly petitions: Petitions,
    private readonly openPetitions: OpenPetitions,
  ) {}

  async run(ctx: RequestContext, token: string): Promise<SignatureConfirmed | LinkExpired> {
    const read = readToken(token);
    const hit = read && (await this.batch.confirm({ ...read, at: ctx.now }));
    if (!hit) return Object.assign(new LinkExpired(), { code: 'linkExpired', message: translate(ctx.locale, 'signatures.linkExpired') });
    const petitionSlug = await this.slugOf(ctx, hit.petition_id);
    const sourceOrganisation = await this.partnerOf(petitionSlug, hit.source_organisation_id);
    return Object.assign(new SignatureConfirmed(), { message: translate(ctx.locale, 'signatures.confirmed'), petitionSlug, sourceOrganisation });
  }

  private async partnerOf(petitionSlug: string, organisationId?: string | null): Promise<string | null> {
    if (!organisationId) return null;
    const petition = await this.openPetitions.bySlug(petitionSlug);
    return petition?.partnerSlugs[petition.partnerIds.indexOf(organisationId)] ?? null;
  }

  /** A slug never changes once signatures come: it is read once. */
  private async slugOf(ctx: RequestContext, petitionId: string): Promise<string> {
    const known = this.slugs.get(petitionId);
    if (known !== undefined) return known;
    const slug = (await this.petitions.byId(ctx, petitionId))?.slug ?? '';
    if (slug) this.slugs.set(petitionId, slug);
    return slug;
  }
}
