import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { DocumentTextRow } from '../../drafting/document-text.entity.js';
import { LiveTexts } from '../../live/live-texts.service.js';
import { TextClosed } from '../../live/update-log.service.js';
import type { Heard } from '../talk.access.js';
import { cannotTalk, wordsFaults, type TalkFault } from '../talk.errors.js';
import { Tell } from '../telling/tell.service.js';
import { amendSection, linesIn, sectionAt, withSection } from './amend-section.js';
import type { AmendmentManner } from './amendment.states.js';
import { DocumentAmendmentRow } from './document-amendment.entity.js';
import { holdAmendment, isAmended, versionWith } from './held-amendment.js';
import { MOST_PROPOSED } from './propose-amendment.service.js';

const MOST_ANSWER = 5_000;
type Held = Heard & { readonly amendment: DocumentAmendmentRow };
type Outcome = Pick<DocumentAmendmentRow, 'state'> & Partial<Pick<DocumentAmendmentRow, 'manner' | 'retained' | 'mergedIntoId'>>;

interface Given {
  readonly action: string;
  readonly answer: string;
  readonly isNeeded?: boolean;
}

/** The rapporteur’s answer, once: accepted, merged into another, or rejected with a reason. Whoever proposed it is told. */
@Injectable()
export class AnswerAmendment {
  constructor(
    private readonly database: Database,
    private readonly texts: LiveTexts,
    private readonly tell: Tell,
    private readonly audit: AuditLog,
  ) {}

  /** Written in by hand, or put in the place of the section while nobody has changed that: as it was proposed, or in the rapporteur's own words. */
  async accept(ctx: RequestContext, id: string, manner: AmendmentManner, { answer, words }: { readonly answer: string; readonly words?: string | null }): Promise<DocumentAmendmentRow | TalkFault> {
    return this.settle(ctx, id, { action: 'amendment.accept', answer }, async (em, held) => {
      if (manner === 'by_hand') return { state: 'accepted', manner };
      const { proposed } = held.amendment;
      const retained = words?.trim() && linesIn(words).join('\n') !== linesIn(proposed).join('\n') ? words.trim() : null;
      if (retained && retained.length > MOST_PROPOSED) return invalidInput(ctx, [fault(ctx, 'words', 'documents.talk.tooLong', { most: MOST_PROPOSED })]);
      return (await this.replace(em, ctx, held, retained ?? proposed)) ?? { state: 'accepted', manner, retained };
    });
  }

  async merge(ctx: RequestContext, id: string, intoId: string, answer: string): Promise<DocumentAmendmentRow | TalkFault> {
    return this.settle(ctx, id, { action: 'amendment.merge', answer }, async (em, { amendment: { documentId } }) => {
      const isThere = validate(intoId) && intoId !== id && (await em.existsBy(DocumentAmendmentRow, { id: intoId, documentId, state: In(['open', 'accepted']) }));
      return isThere ? { state: 'merged', mergedIntoId: intoId } : invalidInput(ctx, [fault(ctx, 'intoId', 'documents.talk.noOther')]);
    });
  }

  async reject(ctx: RequestContext, id: string, answer: string): Promise<DocumentAmendmentRow | TalkFault> {
    return this.settle(ctx, id, { action: 'amendment.reject', answer, isNeeded: true }, async () => ({ state: 'rejected' }));
  }

  private async settle(ctx: RequestContext, id: string, { action, isNeeded, ...given }: Given, decide: (em: EntityManager, held: Held) => Promise<Outcome | TalkFault>): Promise<DocumentAmendmentRow | TalkFault> {
    return this.database.transaction(ctx, async (em) => {
      const held = await holdAmendment(em, ctx, id, 'mayKeep');
      const { document, amendment, organisationId } = held;
      if (!isAmended(document.state)) return cannotTalk(ctx, document, 'closed');
      if (amendment.state !== 'open') return cannotTalk(ctx, amendment, 'answered');
      const answer = given.answer.trim();
      const faults = isNeeded || answer ? wordsFaults(ctx, 'answer', answer, MOST_ANSWER) : [];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const outcome = await decide(em, held);
      if ('code' in outcome) return outcome;
      const me = demandAccount(ctx);
      await em.update(DocumentAmendmentRow, { id }, { ...outcome, answer, answeredBy: me, answeredAt: await momentOf(em, ctx) });
      if (amendment.accountId && amendment.accountId !== me) await this.tell.run(em, document, 'amendment', id, [amendment.accountId]);
      await this.audit.record(em, ctx, { action, objectKind: 'document_amendment', objectId: id, coalitionId: document.coalitionId, ...(organisationId && { organisationId }) });
      return em.findOneByOrFail(DocumentAmendmentRow, { id });
    });
  }

  private async replace(em: EntityManager, ctx: RequestContext, { document, rights, amendment }: Held, words: string): Promise<TalkFault | undefined> {
    const version = await versionWith(em, amendment.versionId);
    const text = await em.findOneBy(DocumentTextRow, { documentId: document.id, locale: amendment.locale });
    const section = version && sectionAt(version.content, amendment.section);
    if (!text || !section) return cannotTalk(ctx, amendment, 'sectionChanged');
    const amended = amendSection(section.blocks, words);
    if (!amended) return cannotTalk(ctx, amendment, 'notPlain');
    try {
      const isChanged = await this.texts.change(em, text.id, (content) => withSection(content, section.blocks, amended), { accountId: demandAccount(ctx), organisationId: rights.organisationId });
      return isChanged ? undefined : cannotTalk(ctx, amendment, 'sectionChanged');
    } catch (error) {
      if (error instanceof TextClosed) return cannotTalk(ctx, document, 'closed');
      throw error;
    }
  }
}
