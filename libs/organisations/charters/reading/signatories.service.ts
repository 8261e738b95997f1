import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { may, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { dayOf } from '#libs/i18n';
import { CoalitionMemberConsentRow } from '../../places/coalition-member-consent.entity.js';
import { Mandates } from '../../mandates/mandates.service.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { toOrganisation, type Organisation } from '../../organisation.type.js';
import { maySee } from '../../places/place.access.js';
import { inLocaleOf } from '../../reading/in-language.js';
import { CharterDuty, CharterProgress, CharterSignatory } from '../charter.type.js';
import { CharterVersionRow } from '../charter-version.entity.js';
import { CharterSignatureRow } from '../signing/charter-signature.entity.js';
import { CharterSignatures } from '../signing/charter-signatures.service.js';
import { CharterSignerRow } from '../signing/charter-signer.entity.js';
import { stands } from '../signing/stays.js';

/** Who stands under a version and who is missing: by name inside the coalition, outside it who agreed to be listed. */
@Injectable()
export class Signatories {
  constructor(
    private readonly database: Database,
    private readonly signatures: CharterSignatures,
    private readonly mandates: Mandates,
  ) {}

  /** By name. */
  async list(ctx: RequestContext, version: CharterVersionRow): Promise<CharterSignatory[]> {
    return this.database.transaction(ctx, async (em) => {
      const all = await this.signatures.of(em, version);
      const named = await this.named(em, ctx, version.coalitionId, all.map(({ row }) => row.organisationId));
      const signers = await em.findBy(CharterSignerRow, { signatureId: In(all.map(({ row }) => row.id)) });
      const list = all.flatMap(({ row: { id, organisationId, signedAt }, leftOn }) => {
        const organisation = named.get(organisationId);
        const by = signers.find(({ signatureId }) => signatureId === id);
        return organisation ? [Object.assign(new CharterSignatory(), { organisation, signedAt, leftOn, signer: by?.name ?? null, office: by?.office ?? null })] : [];
      });
      return list.sort((a, b) => byName(ctx, a.organisation, b.organisation));
    });
  }

  /** Named or not: those who stand under it now, or stood there as it was superseded. */
  async count(ctx: RequestContext, version: CharterVersionRow): Promise<number> {
    return this.database.transaction(ctx, async (em) => (await this.signatures.of(em, version)).filter(({ leftOn }) => stands(leftOn, version.supersededAt)).length);
  }

  async progress(ctx: RequestContext, version: CharterVersionRow): Promise<CharterProgress> {
    return this.database.transaction(ctx, async (em) => {
      const [expected, missing] = [await this.signatures.expected(em, version), await this.signatures.missing(em, version)];
      const isOverdue = version.signBy !== null && missing.length > 0 && version.signBy < dayOf(await momentOf(em, ctx));
      return Object.assign(new CharterProgress(), { expected: expected.length, signed: expected.length - missing.length, isOverdue });
    });
  }

  /** Today's members that have not signed the version in force, by name; for who may call them to. */
  async missing(ctx: RequestContext, version: CharterVersionRow): Promise<Organisation[]> {
    if (version.state !== 'adopted' || !may(ctx, 'charter.round', { coalitionId: version.coalitionId })) return [];
    return this.database.transaction(ctx, async (em) => {
      const named = await this.named(em, ctx, version.coalitionId, await this.signatures.missing(em, version));
      return [...named.values()].sort((a, b) => byName(ctx, a, b));
    });
  }

  /** My organisations that are asked to sign the version in force. */
  async mine(ctx: RequestContext, version: CharterVersionRow): Promise<CharterDuty[]> {
    const { actor } = ctx;
    if (version.state !== 'adopted' || actor.kind !== 'account') return [];
    const { coalitionId } = version;
    const power = await this.mandates.heldByActor(ctx, { coalitionId, power: 'sign' });
    return this.database.transaction(ctx, async (em) => {
      const own = (await this.signatures.expected(em, version)).filter((id) => actor.memberships.some(({ organisationId }) => organisationId === id));
      const named = await this.named(em, ctx, coalitionId, own);
      const standing = (await this.signatures.of(em, version)).filter(({ leftOn }) => leftOn === null);
      const before = await this.lastSigned(em, version, own);
      return own.map((id) => Object.assign(new CharterDuty(), { organisation: named.get(id)!, maySign: power.has(id), signedAt: standing.find(({ row }) => row.organisationId === id)?.row.signedAt ?? null, lastSigned: before.get(id) ?? null }));
    });
  }

  private async lastSigned(em: EntityManager, { coalitionId, number }: CharterVersionRow, organisationIds: readonly string[]): Promise<Map<string, number>> {
    const earlier = (await em.findBy(CharterVersionRow, { coalitionId, state: 'superseded' })).filter((version) => version.number < number).sort((a, b) => a.number - b.number);
    const signed = await em.findBy(CharterSignatureRow, { versionId: In(earlier.map(({ id }) => id)), organisationId: In([...organisationIds]) });
    return new Map(earlier.flatMap((version) => signed.filter(({ versionId }) => versionId === version.id).map(({ organisationId }) => [organisationId, version.number] as const)));
  }

  private async named(em: EntityManager, ctx: RequestContext, coalitionId: string, ids: readonly string[]): Promise<Map<string, Organisation>> {
    const agreed = await em.findBy(CoalitionMemberConsentRow, { coalitionId, isListed: true, organisationId: In([...ids]) });
    const listed = new Set(agreed.map(({ organisationId }) => organisationId));
    const seen = ids.filter((organisationId) => maySee(ctx, { coalitionId, organisationId, isListed: listed.has(organisationId) }));
    return new Map((await em.findBy(OrganisationRow, { id: In(seen) })).map((row) => [row.id, toOrganisation(row)]));
  }
}

function byName(ctx: RequestContext, a: Organisation, b: Organisation): number {
  return inLocaleOf(ctx, a.texts.name, undefined).localeCompare(inLocaleOf(ctx, b.texts.name, undefined), ctx.locale);
}
