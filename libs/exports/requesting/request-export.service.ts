import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { sha256 } from '#libs/crypto';
import { Database, newId } from '#libs/database';
import { invalidInput, tooManyRequests } from '#libs/graphql';
import { isLocale } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { Petitions } from '#libs/petitions';
import { permissionOf } from '../export.access.js';
import { ExportRow, type PetitionExport } from '../export.entity.js';
import { makeExport } from '../export.jobs.js';
import type { PetitionExportKind } from '../export.states.js';
import type { RequestExportResult } from '../export.type.js';
import { demandOrganisation } from '../reading/demand-organisation.js';
import { ShowExports } from '../reading/show-exports.service.js';
import { faultsOf } from './check-request.js';
import { secondsToWait } from './day-limit.js';
import type { RequestExportInput } from './request-export.input.js';

/** Most files an organisation may ask for in a day; whoever needs more lists than that is copying them. */
const MOST_A_DAY: Record<PetitionExportKind, number> = { report: 100, signatures: 20, signers: 10, dossier: 50 };
type Wanted = Pick<PetitionExport, 'organisationId' | 'petitionId' | 'format' | 'locale' | 'isPublic' | 'purpose'> & { readonly accountId: string; readonly kind: PetitionExportKind };

/** Takes a request for a file: recorded with its purpose, made by a job. Asked twice while it is being made, it is the same one. */
@Injectable()
export class RequestExport {
  constructor(
    private readonly db: Database,
    private readonly petitions: Petitions,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly shown: ShowExports,
  ) {}

  async run(ctx: RequestContext, input: RequestExportInput): Promise<RequestExportResult> {
    demand(ctx, permissionOf[input.kind]);
    return this.db.transaction(ctx, async (em) => {
      const organisation = await demandOrganisation(em, input.organisation);
      demand(ctx, permissionOf[input.kind], { organisationId: organisation.id });
      const petition = await this.petitions.demand(em, input.petition);
      const carriers = [petition.organisationId, ...(await this.petitions.everPartnerIds(em, petition.id))];
      const faults = faultsOf(ctx, input, petition, { organisationId: organisation.id, isCarried: carriers.includes(organisation.id) });
      if (faults.length > 0) return invalidInput(ctx, faults);
      const wanted = this.wanted(ctx, input, organisation.id, petition.id);
      const waiting = await em.findOne(ExportRow, { where: [{ ...wanted, state: 'requested' }, { ...wanted, state: 'running' }] });
      if (waiting) return this.shown.one(em, ctx, waiting);
      const wait = await secondsToWait(em, wanted, MOST_A_DAY[input.kind]);
      if (wait > 0) return tooManyRequests(ctx, wait);
      return this.shown.one(em, ctx, await this.write(em, ctx, wanted));
    });
  }

  private wanted(ctx: RequestContext, { kind, format, locale, purpose, isPublic }: RequestExportInput, organisationId: string, petitionId: string): Wanted {
    return { organisationId, petitionId, accountId: demandAccount(ctx), kind, format, locale: isLocale(locale) ? locale : ctx.locale, isPublic: isPublic ?? false, purpose: purpose.trim() };
  }

  private async write(em: EntityManager, ctx: RequestContext, wanted: Wanted): Promise<ExportRow> {
    const id = newId();
    await em.insert(ExportRow, { id, ...wanted });
    await this.outbox.add(em, makeExport, { subject: id });
    const { organisationId, petitionId, kind, format, isPublic, purpose } = wanted;
    await this.audit.record(em, ctx, { action: 'export.request', objectKind: 'export', objectId: id, organisationId, detail: { kind, format, isPublic, petitionId, purposeHash: sha256(purpose).toString('hex') } });
    return em.findOneByOrFail(ExportRow, { id });
  }
}
