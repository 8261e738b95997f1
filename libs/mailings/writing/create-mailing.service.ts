import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { fault, FieldFault, invalidInput, type InvalidInput } from '#libs/graphql';
import { OrganisationRow } from '#libs/organisations';
import { Petitions } from '#libs/petitions';
import { MailingRow } from '../mailing.entity.js';
import { toMailing, type Mailing } from '../mailing.type.js';
import { readWords, replaceWords, type MailingWords } from './mailing-words.js';
import type { CreateMailingInput } from './write-mailing.input.js';

/** Begins a mailing as a draft. The petition must be one the organisation leads or carries with others. */
@Injectable()
export class CreateMailing {
  constructor(
    private readonly db: Database,
    private readonly petitions: Petitions,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: CreateMailingInput): Promise<Mailing | InvalidInput> {
    demand(ctx, 'mailing.write');
    return this.db.transaction(ctx, async (em) => {
      const organisationId = await this.organisationOf(em, input.organisation);
      demand(ctx, 'mailing.write', { organisationId });
      const petition = await this.petitions.demand(em, input.petition);
      const isOurs = (await this.petitions.partnerIds(em, petition.id)).includes(organisationId) || petition.organisationId === organisationId;
      const words = readWords(ctx, input.texts);
      const faults = [...(isOurs ? [] : [fault(ctx, 'petition', 'mailings.fault.petitionOfOthers')]), ...words.filter((part) => part instanceof FieldFault)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      return this.write(em, ctx, { organisationId, petitionId: petition.id }, words as MailingWords[]);
    });
  }

  private async organisationOf(em: EntityManager, slugOrId: string): Promise<string> {
    const found = await em.findOneBy(OrganisationRow, validate(slugOrId) ? { id: slugOrId } : { slug: slugOrId });
    if (!found) throw new NotFound();
    return found.id;
  }

  private async write(em: EntityManager, ctx: RequestContext, of: Pick<MailingRow, 'organisationId' | 'petitionId'>, words: readonly MailingWords[]): Promise<Mailing> {
    const { organisationId, petitionId } = of;
    const authorId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
    const id = newId();
    await em.insert(MailingRow, { id, organisationId, petitionId, authorId, editedBy: authorId });
    await replaceWords(em, { id, organisationId }, words);
    await this.audit.record(em, ctx, { action: 'mailing.create', objectKind: 'mailing', objectId: id, organisationId, detail: { languages: words.length } });
    return toMailing(await em.findOneByOrFail(MailingRow, { id }));
  }
}
