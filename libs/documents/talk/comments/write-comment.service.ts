import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demandAccount, RateLimits, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { anchorAt, anchorOn, placesOf, type Anchor } from '#libs/editor-schema';
import { fault, invalidInput, tooManyRequests, type TooManyRequests } from '#libs/graphql';
import { DocumentTextRow } from '../../drafting/document-text.entity.js';
import { hearOn, seen, type Heard } from '../talk.access.js';
import { cannotTalk, wordsFaults, type TalkFault } from '../talk.errors.js';
import { Tell } from '../telling/tell.service.js';
import { AnchoredTexts } from './anchored-texts.service.js';
import type { AnchorInput, BeginCommentInput, ReplyInput } from './comments.input.js';
import { DocumentCommentRow, DocumentRemarkRow } from './document-comment.entity.js';
import { Mentions } from './mentions.service.js';

const MOST_WORDS = 5_000;
const MOST_QUOTE = 2_000;
const MOST_MENTIONS = 20;
/** All that are open are shown at once. */
const MOST_OPEN = 400;
const MOST_REMARKS = 200;
/** Each names up to twenty people, who get a mail. */
const named = { points: 60, seconds: 3_600 };
type Refusal = TalkFault | TooManyRequests;

/** Says something to a text: about words of it, about all of it, or to what somebody else said. For whoever reads the document; it ends with its publication. */
@Injectable()
export class WriteComment {
  constructor(
    private readonly database: Database,
    private readonly texts: AnchoredTexts,
    private readonly mentions: Mentions,
    private readonly tell: Tell,
    private readonly audit: AuditLog,
    private readonly limits: RateLimits,
  ) {}

  async begin(ctx: RequestContext, { textId, anchor, ...remark }: BeginCommentInput): Promise<string | Refusal> {
    return this.database.transaction(ctx, async (em) => {
      const text = await seen(textId, () => em.findOneBy(DocumentTextRow, { id: textId }));
      const heard = await hearOn(em, ctx, text.documentId ?? '');
      const many = await em.countBy(DocumentCommentRow, { documentId: heard.document.id, resolvedAt: IsNull() });
      const refusal = many < MOST_OPEN ? await this.refuse(em, ctx, heard, remark) : cannotTalk(ctx, heard.document, 'manyComments', { most: MOST_OPEN });
      if (refusal) return refusal;
      const found = anchor ? await this.find(textId, anchor) : null;
      if (found === undefined) return invalidInput(ctx, [fault(ctx, 'anchor', 'documents.talk.notInText')]);
      if (found && found.quote.length > MOST_QUOTE) return invalidInput(ctx, [fault(ctx, 'anchor', 'documents.talk.tooLong', { most: MOST_QUOTE })]);
      const { id: documentId, coalitionId } = heard.document;
      const id = newId();
      await em.insert(DocumentCommentRow, { id, documentId, coalitionId, textId, begins: found && Buffer.from(found.from), ends: found && Buffer.from(found.to), quote: found?.quote ?? '', madeAt: await momentOf(em, ctx) });
      await this.say(em, ctx, heard, id, { ...remark, action: 'comment.make' });
      return id;
    });
  }

  async reply(ctx: RequestContext, { commentId, ...remark }: ReplyInput): Promise<string | Refusal> {
    return this.database.transaction(ctx, async (em) => {
      const comment = await seen(commentId, () => em.findOneBy(DocumentCommentRow, { id: commentId }));
      const heard = await hearOn(em, ctx, comment.documentId);
      const many = await em.countBy(DocumentRemarkRow, { commentId: comment.id });
      const refusal = many < MOST_REMARKS ? await this.refuse(em, ctx, heard, remark) : cannotTalk(ctx, heard.document, 'longThread', { most: MOST_REMARKS });
      if (refusal) return refusal;
      await this.say(em, ctx, heard, comment.id, { ...remark, action: 'comment.reply' });
      return comment.id;
    });
  }

  private async refuse(em: EntityManager, ctx: RequestContext, { document }: Heard, { words, mentions }: Pick<ReplyInput, 'words' | 'mentions'>): Promise<Refusal | undefined> {
    if (document.state === 'published' || document.state === 'archived') return cannotTalk(ctx, document, 'closed');
    const known = mentions.length > 0 ? await this.mentions.knownTo(em, ctx, document) : [];
    const isGood = mentions.length <= MOST_MENTIONS && mentions.every((id) => known.includes(id));
    const faults = [...wordsFaults(ctx, 'words', words, MOST_WORDS), ...(isGood ? [] : [fault(ctx, 'mentions', 'documents.talk.notAReader')])];
    if (faults.length > 0) return invalidInput(ctx, faults);
    const wait = mentions.length > 0 ? (await this.limits.take('comment.mention', demandAccount(ctx), named)).retryAfter : 0;
    return wait ? tooManyRequests(ctx, wait) : undefined;
  }

  /** As the editor says, or by the words alone; what was not there is said to be absent. */
  private async find(textId: string, { begins, ends, quote }: AnchorInput): Promise<Anchor | undefined> {
    const fragment = await this.texts.of(textId);
    if (!begins || !ends) return anchorOn(fragment, quote);
    const [place] = placesOf(fragment, [{ from: Buffer.from(begins, 'base64'), to: Buffer.from(ends, 'base64'), quote }]);
    return place && anchorAt(fragment, place.from, place.to);
  }

  private async say(em: EntityManager, ctx: RequestContext, heard: Heard, commentId: string, { words, mentions, action }: Pick<ReplyInput, 'words' | 'mentions'> & { readonly action: string }): Promise<void> {
    const { document: { id: documentId, coalitionId }, organisationId } = heard;
    const id = newId();
    await em.insert(DocumentRemarkRow, { id, commentId, documentId, coalitionId, accountId: demandAccount(ctx), organisationId, words: words.trim(), madeAt: await momentOf(em, ctx) });
    await this.tell.run(em, heard.document, 'mention', id, mentions);
    await this.audit.record(em, ctx, { action, objectKind: 'document_comment', objectId: commentId, coalitionId, ...(organisationId && { organisationId }) });
  }
}
