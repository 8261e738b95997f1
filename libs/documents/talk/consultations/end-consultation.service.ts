import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { invalidInput, type WordsInput } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { isAmended } from '../amendments/held-amendment.js';
import { hearOn, seen } from '../talk.access.js';
import { cannotTalk, wordsFaults, type TalkFault } from '../talk.errors.js';
import { announceConsultation, tellConsultationClosed } from '../telling/talk.jobs.js';
import { DocumentConsultationAnswerRow, DocumentConsultationRow } from './consultation.entity.js';
import { deadlineFaults, eraseAfter, givenWords, holdConsultations, tooLongIn, wordsInFaults } from './consultation-rules.js';
import type { Heard } from './heard.js';

const MOST_REASON = 5_000;
const counted = `
  select count(*)::int as answers, count(voice_type)::int as voices, count(*) filter (where agreement = 'agree')::int as agree,
    count(*) filter (where agreement = 'partly')::int as partly, count(*) filter (where agreement = 'disagree')::int as disagree
  from document_consultation_answer where consultation_id = $1`;
type Changed = Partial<Pick<DocumentConsultationRow, 'state' | 'reason' | 'synthesis' | 'changes' | 'heard' | 'closesAt' | 'endedAt' | 'endedBy' | 'eraseAt'>>;

/** Says that the community was heard, and what; or why it is not waited for; or asks again. For who leads the writing. */
@Injectable()
export class EndConsultation {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** With what was heard, which everybody who was asked is told. */
  async close(ctx: RequestContext, id: string, given: { readonly synthesis: WordsInput; readonly changes: WordsInput }): Promise<DocumentConsultationRow | TalkFault> {
    return this.held(ctx, id, async (em, consultation) => {
      if (consultation.state !== 'open') return cannotTalk(ctx, consultation, 'ended');
      const [synthesis, changes, now] = [givenWords(given.synthesis), givenWords(given.changes), await momentOf(em, ctx)];
      const faults = [...wordsInFaults(ctx, 'synthesis', synthesis), ...tooLongIn(ctx, 'changes', changes)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const [heard] = await em.query<Heard[]>(counted, [id]);
      await this.outbox.add(em, tellConsultationClosed, { subject: id });
      return this.changed(em, ctx, consultation, 'consultation.close', { state: 'closed', synthesis, changes, heard: heard!, endedAt: now, endedBy: demandAccount(ctx), eraseAt: eraseAfter(now, consultation.eraseAt) });
    });
  }

  /** Nobody is waited for any more, and why. Whoever answered is heard: then it is closed. */
  async waive(ctx: RequestContext, id: string, given: string): Promise<DocumentConsultationRow | TalkFault> {
    return this.held(ctx, id, async (em, consultation) => {
      if (consultation.state !== 'open') return cannotTalk(ctx, consultation, 'ended');
      if (await em.existsBy(DocumentConsultationAnswerRow, { consultationId: id })) return cannotTalk(ctx, consultation, 'answersCame');
      const [reason, now] = [given.trim(), await momentOf(em, ctx)];
      const faults = wordsFaults(ctx, 'reason', reason, MOST_REASON);
      if (faults.length > 0) return invalidInput(ctx, faults);
      return this.changed(em, ctx, consultation, 'consultation.waive', { state: 'waived', reason, endedAt: now, endedBy: demandAccount(ctx), eraseAt: eraseAfter(now, consultation.eraseAt) });
    });
  }

  /** Until the document is adopted; why it was waived stays on record. Those who were told are told once. */
  async reopen(ctx: RequestContext, id: string, closesAt: Date): Promise<DocumentConsultationRow | TalkFault> {
    return this.held(ctx, id, async (em, consultation, document) => {
      if (consultation.erasedAt || !isAmended(document.state)) return cannotTalk(ctx, consultation, 'closed');
      const running = await em.findOneBy(DocumentConsultationRow, { documentId: document.id, state: 'open' });
      if (running) return cannotTalk(ctx, running, 'oneOpen');
      const faults = deadlineFaults(ctx, closesAt, await momentOf(em, ctx), consultation.eraseAt);
      if (faults.length > 0) return invalidInput(ctx, faults);
      await this.outbox.add(em, announceConsultation, { subject: id });
      return this.changed(em, ctx, consultation, 'consultation.reopen', { state: 'open', closesAt, endedAt: null, endedBy: null });
    });
  }

  /** What became different because of what was heard, once it was closed. */
  async sayChanges(ctx: RequestContext, id: string, given: WordsInput): Promise<DocumentConsultationRow | TalkFault> {
    return this.held(ctx, id, async (em, consultation) => {
      if (consultation.state !== 'closed') return cannotTalk(ctx, consultation, 'notClosed');
      const changes = givenWords(given);
      const faults = wordsInFaults(ctx, 'changes', changes);
      return faults.length > 0 ? invalidInput(ctx, faults) : this.changed(em, ctx, consultation, 'consultation.sayChanges', { changes });
    });
  }

  private async held(ctx: RequestContext, id: string, work: (em: EntityManager, consultation: DocumentConsultationRow, document: DocumentRow) => Promise<DocumentConsultationRow | TalkFault>): Promise<DocumentConsultationRow | TalkFault> {
    return this.database.transaction(ctx, async (em) => {
      const { documentId } = await seen(id, () => em.findOneBy(DocumentConsultationRow, { id }));
      const { document } = await hearOn(em, ctx, documentId, 'mayKeep');
      await holdConsultations(em, documentId);
      return work(em, await em.findOneByOrFail(DocumentConsultationRow, { id }), document);
    });
  }

  private async changed(em: EntityManager, ctx: RequestContext, { id, coalitionId }: DocumentConsultationRow, action: string, changes: Changed): Promise<DocumentConsultationRow> {
    await em.update(DocumentConsultationRow, { id }, changes);
    await this.audit.record(em, ctx, { action, objectKind: 'document_consultation', objectId: id, coalitionId });
    return em.findOneByOrFail(DocumentConsultationRow, { id });
  }
}
