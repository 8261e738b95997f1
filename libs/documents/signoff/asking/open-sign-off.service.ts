import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotAllowed, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, type FieldFault } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { holdDocument, rightsOf } from '../../drafting/document.access.js';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { lastEdition } from '../../versions/editions.js';
import { isAdopted, stillAsks } from '../held-sign-off.js';
import type { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import { SignOffExternalRow } from '../outside/sign-off-external.entity.js';
import { SignOffRow } from '../sign-off.entity.js';
import { signOffRefused, type SignOffFault } from '../sign-off.errors.js';
import type { OpenSignOffInput } from '../sign-off.input.js';
import { MOST_DAYS } from '../sign-off.limits.js';
import { SignOffHouseRow } from './sign-off-house.entity.js';
import { CorrectedCall } from './corrected-call.service.js';
import { Houses } from './houses.service.js';
import { VoidSignOff } from './void-sign-off.service.js';

/**
 * Asks organisations to sign the newest frozen text of an adopted document by a day. With another text than before, the answers to
 * that are void, and everybody who was asked then is asked again; so are those who signed the published text that it corrects.
 */
@Injectable()
export class OpenSignOff {
  constructor(
    private readonly database: Database,
    private readonly houses: Houses,
    private readonly voiding: VoidSignOff,
    private readonly corrected: CorrectedCall,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: OpenSignOffInput): Promise<SignOffRow | SignOffFault> {
    demandAccount(ctx);
    demand(ctx, 'document.askToSign');
    return this.database.transaction(ctx, async (em) => {
      const document = await holdDocument(em, input.documentId);
      if (!(await rightsOf(em, ctx, document)).mayKeep) throw new NotAllowed();
      if (!isAdopted(document)) return signOffRefused(ctx, 'notAdopted');
      const edition = await lastEdition(em, document.id);
      if (!edition) return signOffRefused(ctx, 'noEdition');
      const [before] = await em.find(SignOffRow, { where: { documentId: document.id }, order: { number: 'DESC' }, take: 1 });
      if (before && stillAsks(before, edition)) return signOffRefused(ctx, 'alreadyAsked');
      const at = await momentOf(em, ctx);
      const faults = dayFaults(ctx, input.signBy, at);
      return faults.length > 0 ? invalidInput(ctx, faults) : this.open(em, ctx, { document, edition, before, input, at });
    });
  }

  private async open(em: EntityManager, ctx: RequestContext, { document, edition, before, input: { signBy, order, organisationIds }, at }: Opening): Promise<SignOffRow> {
    const { id: documentId, coalitionId } = document;
    if (before) await this.voiding.run(em, ctx, before, at);
    const last = before ?? (await this.corrected.of(em, documentId));
    const previousId = before?.editionHash.equals(edition.hash) ? null : (last?.id ?? null);
    const id = newId();
    const openedBy = demandAccount(ctx);
    await em.insert(SignOffRow, { id, documentId, coalitionId, number: (before?.number ?? 0) + 1, editionId: edition.id, editionHash: edition.hash, previousId, listOrder: order, signBy, openedAt: at, openedBy });
    const call = await em.findOneByOrFail(SignOffRow, { id });
    const asked = last ? await em.findBy(SignOffHouseRow, { signOffId: last.id }) : [];
    const members = organisationIds ? await this.houses.admissible(em, document, organisationIds) : await this.houses.usual(em, document);
    const again = await this.houses.admissible(em, document, asked.flatMap(({ organisationId }) => organisationId ?? []));
    const externals = (await em.findBy(SignOffExternalRow, { documentId })).filter((one) => one.checkState !== 'refused' && asked.some(({ externalId }) => externalId === one.id));
    const carried = last && !before ? await this.corrected.carryExternals(em, ctx, call, last, at) : [];
    await this.houses.ask(em, call, { organisationIds: [...new Set([...members, ...again])], externalIds: [...externals.map((one) => one.id), ...carried] }, at);
    await this.audit.record(em, ctx, { action: 'signOff.open', objectKind: 'sign_off', objectId: id, coalitionId, detail: { number: call.number, edition: edition.number, signBy } });
    return call;
  }
}

interface Opening {
  readonly document: DocumentRow;
  readonly edition: DocumentEditionRow;
  readonly before: SignOffRow | undefined;
  readonly input: OpenSignOffInput;
  readonly at: Date;
}

const DAY = 86_400_000;
function dayFaults(ctx: RequestContext, signBy: string, at: Date): FieldFault[] {
  if (!isDay(signBy)) return [fault(ctx, 'signBy', 'documents.signoff.notADay')];
  return signBy <= dayOf(at) || signBy > dayOf(new Date(at.getTime() + MOST_DAYS * DAY)) ? [fault(ctx, 'signBy', 'documents.signoff.signByWhen')] : [];
}
