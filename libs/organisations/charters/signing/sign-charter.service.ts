import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import type { IllegalMove } from '#libs/graphql';
import { CoalitionMemberRow } from '../../coalition-member.entity.js';
import { Mandates } from '../../mandates/mandates.service.js';
import type { CharterVersionRow } from '../charter-version.entity.js';
import { cannotChange, mayNotSign, type MayNotSign } from '../charter.errors.js';
import { nextCharterState } from '../charter.states.js';
import type { SignCharterInput } from '../charters.input.js';
import { holdCharter } from '../held-charter.js';
import { CharterSignatureRow } from './charter-signature.entity.js';
import { CharterSignatures } from './charter-signatures.service.js';
import { CharterSignerRow } from './charter-signer.entity.js';

/**
 * Signs the charter in force for an organisation: whole, once, by somebody with its mandate to sign. A second time changes
 * nothing; what was signed ends by leaving the coalition alone.
 */
@Injectable()
export class SignCharter {
  constructor(
    private readonly database: Database,
    private readonly mandates: Mandates,
    private readonly signatures: CharterSignatures,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { versionId, organisationId }: SignCharterInput): Promise<CharterVersionRow | IllegalMove | MayNotSign> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const version = await holdCharter(em, versionId);
      if (!nextCharterState(version.state, 'sign')) return cannotChange(ctx, 'sign', version);
      const place = validate(organisationId) ? await em.findOneBy(CoalitionMemberRow, { coalitionId: version.coalitionId, organisationId, standing: 'active' }) : null;
      if (!place) return mayNotSign(ctx, 'notAMember');
      const refusal = refuseKind(ctx, version, place);
      if (refusal) return refusal;
      return this.sign(em, ctx, version, place);
    });
  }

  private async sign(em: EntityManager, ctx: RequestContext, version: CharterVersionRow, { organisationId, coalitionId, joinedOn }: CoalitionMemberRow): Promise<CharterVersionRow | MayNotSign> {
    const mandate = await this.mandates.held(em, ctx, { organisationId, coalitionId, power: 'sign' });
    if (!mandate) return mayNotSign(ctx, 'noMandate');
    if ((await this.signatures.standing(em, version)).has(organisationId)) return version;
    const [id, place] = [newId(), { coalitionId, organisationId }];
    await em.insert(CharterSignatureRow, { id, versionId: version.id, ...place, memberSince: joinedOn, signedAt: await momentOf(em, ctx) });
    await em.insert(CharterSignerRow, { signatureId: id, ...place, accountId: mandate.accountId, mandateId: mandate.id, name: mandate.holder, office: mandate.office });
    await this.audit.record(em, ctx, { action: 'charter.sign', objectKind: 'charter', objectId: version.id, ...place, detail: { number: version.number, hash: version.hash! } });
    return version;
  }
}

function refuseKind(ctx: RequestContext, { associatesSign }: CharterVersionRow, { kind }: CoalitionMemberRow): MayNotSign | undefined {
  if (kind === 'observer') return mayNotSign(ctx, 'observersDoNotSign');
  if (kind === 'associate' && !associatesSign) return mayNotSign(ctx, 'associatesDoNotSign');
  return kind === 'candidate' ? mayNotSign(ctx, 'notAMember') : undefined;
}
