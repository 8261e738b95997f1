import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { Mandates } from '#libs/organisations';
import { holdDocument } from '../../drafting/document.access.js';
import { mayNotAdopt, type MayNotAdopt } from '../adoption.errors.js';
import type { AdoptionDissent } from '../adoption.type.js';
import { Adoptions } from '../reading/adoptions.service.js';
import { AdoptionDissentRow } from './adoption-dissent.entity.js';

/** Publishes a minority note with its text, or takes it out again: it is everybody’s as long as its organisation wants that, also once it left. */
@Injectable()
export class ShowMinorityNote {
  constructor(
    private readonly database: Database,
    private readonly mandates: Mandates,
    private readonly adoptions: Adoptions,
    private readonly audit: AuditLog,
  ) {}

  /** Under its mandate to vote. Throws NotFound where it wrote none. */
  async run(ctx: RequestContext, documentId: string, organisationId: string, isPublic: boolean): Promise<AdoptionDissent | MayNotAdopt> {
    demandAccount(ctx);
    if (!validate(organisationId)) throw new NotFound();
    const refusal = await this.database.transaction(ctx, async (em) => {
      const { id, coalitionId } = await holdDocument(em, documentId);
      const dissent = await em.findOneBy(AdoptionDissentRow, { documentId: id, organisationId, withdrawnAt: IsNull() });
      if (!dissent?.note) throw new NotFound();
      if (!(await this.mandates.held(em, ctx, { organisationId: dissent.organisationId, coalitionId, power: 'vote' }))) return mayNotAdopt(ctx, 'noMandate');
      await em.update(AdoptionDissentRow, { id: dissent.id }, { isPublic });
      await this.audit.record(em, ctx, { action: isPublic ? 'adoption.showNote' : 'adoption.hideNote', objectKind: 'adoption_round', objectId: dissent.roundId, coalitionId, organisationId: dissent.organisationId });
      return undefined;
    });
    return refusal ?? (await this.adoptions.dissents(ctx, documentId)).find(({ organisation }) => organisation.id === organisationId.toLowerCase())!;
  }
}
