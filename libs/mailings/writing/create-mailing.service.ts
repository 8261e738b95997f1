import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { FieldFault, invalidInput, type InvalidInput } from '#libs/graphql';
import { OrganisationRow } from '#libs/organisations';
import { MailingRow } from '../mailing.entity.js';
import { toMailing, type Mailing } from '../mailing.type.js';
import { ChooseAudience, type Audience } from './choose-audience.service.js';
import { readWords, replaceWords, type MailingWords } from './mailing-words.js';
import type { CreateMailingInput } from './write-mailing.input.js';

/** Begins a mailing as a draft, to an audience that is the organisation's to write to. */
@Injectable()
export class CreateMailing {
  constructor(
    private readonly db: Database,
    private readonly audiences: ChooseAudience,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: CreateMailingInput): Promise<Mailing | InvalidInput> {
    demand(ctx, 'mailing.write');
    return this.db.transaction(ctx, async (em) => {
      const organisationId = await this.organisationOf(em, input.organisation);
      demand(ctx, 'mailing.write', { organisationId });
      const audience = await this.audiences.of(em, ctx, organisationId, input);
      const words = readWords(ctx, input.texts);
      const faults = [...(Array.isArray(audience) ? audience : []), ...words.filter((part) => part instanceof FieldFault)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      return this.write(em, ctx, { organisationId, ...(audience as Audience) }, words as MailingWords[]);
    });
  }

  private async organisationOf(em: EntityManager, slugOrId: string): Promise<string> {
    const found = await em.findOneBy(OrganisationRow, validate(slugOrId) ? { id: slugOrId } : { slug: slugOrId });
    if (!found) throw new NotFound();
    return found.id;
  }

  private async write(em: EntityManager, ctx: RequestContext, of: Audience & Pick<MailingRow, 'organisationId'>, words: readonly MailingWords[]): Promise<Mailing> {
    const { organisationId, newsletter } = of;
    const authorId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
    const id = newId();
    await em.insert(MailingRow, { id, ...of, authorId, editedBy: authorId });
    await replaceWords(em, { id, organisationId }, words);
    await this.audit.record(em, ctx, { action: 'mailing.create', objectKind: 'mailing', objectId: id, organisationId, detail: { languages: words.length, newsletter } });
    return toMailing(await em.findOneByOrFail(MailingRow, { id }));
  }
}
