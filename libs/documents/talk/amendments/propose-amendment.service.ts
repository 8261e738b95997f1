import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demandAccount, NotAllowed, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { hearOn, seen } from '../talk.access.js';
import { cannotTalk, wordsFaults, type TalkFault } from '../talk.errors.js';
import { Tell } from '../telling/tell.service.js';
import { sectionAt, wordsOf } from './amend-section.js';
import type { ProposeAmendmentInput } from './amendments.input.js';
import { DocumentAmendmentEndorsementRow, DocumentAmendmentRow } from './document-amendment.entity.js';
import { holdAmendment, isAmended, versionWith } from './held-amendment.js';

export const MOST_PROPOSED = 20_000;
const MOST_REASON = 5_000;

/** Asks, for a full member, that a section of a version say something else; and stands behind what another member asks; takes back what nobody has answered. */
@Injectable()
export class ProposeAmendment {
  constructor(
    private readonly database: Database,
    private readonly tell: Tell,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: ProposeAmendmentInput): Promise<DocumentAmendmentRow | TalkFault> {
    return this.database.transaction(ctx, async (em) => {
      const version = await seen(input.versionId, () => versionWith(em, input.versionId));
      const { document, rights: { organisationId } } = await hearOn(em, ctx, version.documentId);
      if (!organisationId) throw new NotAllowed();
      if (!isAmended(document.state)) return cannotTalk(ctx, document, 'closed');
      const section = sectionAt(version.content, input.section);
      if (!section) return invalidInput(ctx, [fault(ctx, 'section', 'documents.talk.noSection')]);
      const said = wordsOf(section.blocks);
      const [proposed, reason] = [input.proposed.trim() || (input.strength === 'comment' ? said : ''), input.reason.trim()];
      const faults = [...this.proposedFaults(ctx, input, said), ...wordsFaults(ctx, 'reason', reason, MOST_REASON)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const { id: documentId, coalitionId } = document;
      const row = { id: newId(), documentId, coalitionId, versionId: version.id, locale: version.locale, section: input.section, sectionTitle: section.title, said, proposed, reason, strength: input.strength, organisationId, accountId: demandAccount(ctx), madeAt: await momentOf(em, ctx) };
      await em.insert(DocumentAmendmentRow, row);
      await this.record(em, ctx, row, organisationId, 'amendment.propose');
      return em.findOneByOrFail(DocumentAmendmentRow, { id: row.id });
    });
  }

  async endorse(ctx: RequestContext, id: string): Promise<DocumentAmendmentRow | TalkFault> {
    return this.database.transaction(ctx, async (em) => {
      const { document, amendment, rights: { organisationId } } = await holdAmendment(em, ctx, id, 'mayComment');
      if (!organisationId) throw new NotAllowed();
      if (!isAmended(document.state)) return cannotTalk(ctx, document, 'closed');
      if (amendment.state !== 'open') return cannotTalk(ctx, amendment, 'answered');
      if (amendment.organisationId === organisationId) return cannotTalk(ctx, amendment, 'ownAmendment');
      if (await em.existsBy(DocumentAmendmentEndorsementRow, { amendmentId: id, organisationId })) return cannotTalk(ctx, amendment, 'endorsed');
      const { documentId, coalitionId } = amendment;
      await em.insert(DocumentAmendmentEndorsementRow, { amendmentId: id, organisationId, documentId, coalitionId, accountId: demandAccount(ctx), madeAt: await momentOf(em, ctx) });
      await this.record(em, ctx, amendment, organisationId, 'amendment.endorse');
      return amendment;
    });
  }

  /** By anybody who may propose for its organisation; it stays on record, and whoever stood behind it is told. */
  async withdraw(ctx: RequestContext, id: string, given: string): Promise<DocumentAmendmentRow | TalkFault> {
    return this.database.transaction(ctx, async (em) => {
      const { document, amendment, rights: { organisationId } } = await holdAmendment(em, ctx, id, 'mayComment');
      if (!organisationId || amendment.organisationId !== organisationId) throw new NotAllowed();
      if (!isAmended(document.state)) return cannotTalk(ctx, document, 'closed');
      if (amendment.state !== 'open') return cannotTalk(ctx, amendment, 'answered');
      if (await em.existsBy(DocumentAmendmentRow, { mergedIntoId: id })) return cannotTalk(ctx, amendment, 'othersMerged');
      const answer = given.trim();
      const faults = answer ? wordsFaults(ctx, 'words', answer, MOST_REASON) : [];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const me = demandAccount(ctx);
      await em.update(DocumentAmendmentRow, { id }, { state: 'withdrawn', answer, answeredBy: me, answeredAt: await momentOf(em, ctx) });
      const behind = await em.findBy(DocumentAmendmentEndorsementRow, { amendmentId: id });
      await this.tell.run(em, document, 'amendment_withdrawn', id, behind.flatMap(({ accountId }) => (accountId && accountId !== me ? [accountId] : [])));
      await this.record(em, ctx, amendment, organisationId, 'amendment.withdraw');
      return em.findOneByOrFail(DocumentAmendmentRow, { id });
    });
  }

  /** An objection without another text is a comment. */
  private proposedFaults(ctx: RequestContext, { proposed, strength }: ProposeAmendmentInput, said: string) {
    if (strength === 'comment' && !proposed.trim()) return [];
    const faults = wordsFaults(ctx, 'proposed', proposed, MOST_PROPOSED);
    return faults.length === 0 && strength !== 'comment' && proposed.trim() === said ? [fault(ctx, 'proposed', 'documents.talk.nothingChanged')] : faults;
  }

  private async record(em: EntityManager, ctx: RequestContext, { id, coalitionId }: Pick<DocumentAmendmentRow, 'id' | 'coalitionId'>, organisationId: string, action: string): Promise<void> {
    await this.audit.record(em, ctx, { action, objectKind: 'document_amendment', objectId: id, coalitionId, organisationId });
  }
}
