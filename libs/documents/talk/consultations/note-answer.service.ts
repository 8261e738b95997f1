import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { invalidInput } from '#libs/graphql';
import { hearOn, seen } from '../talk.access.js';
import { cannotTalk, type TalkFault } from '../talk.errors.js';
import { answerFaults, tidied, type GivenAnswer } from './answer-words.js';
import { DocumentConsultationRow } from './consultation.entity.js';
import { OwnAnswers } from './own-answers.service.js';

/** Keeps what somebody said to a person who leads the writing: in their words or their voice, marked as noted for them. */
@Injectable()
export class NoteAnswer {
  constructor(
    private readonly database: Database,
    private readonly answers: OwnAnswers,
    private readonly audit: AuditLog,
  ) {}

  /** As long as it is open, also after its deadline, until answers are erased. Throws NotFound, NotAllowed. */
  async run(ctx: RequestContext, consultationId: string, given: GivenAnswer): Promise<DocumentConsultationRow | TalkFault> {
    const answer = tidied(given);
    return this.database.transaction(ctx, async (em) => {
      const consultation = await this.find(em, ctx, consultationId);
      if (consultation.state !== 'open' || consultation.erasedAt) return cannotTalk(ctx, consultation, 'ended');
      const faults = answerFaults(ctx, answer);
      if (faults.length > 0) return invalidInput(ctx, faults);
      await this.answers.keep(em, ctx, consultation, newId(), answer, demandAccount(ctx));
      await this.audit.record(em, ctx, { action: 'consultation.note', objectKind: 'document_consultation', objectId: consultation.id, coalitionId: consultation.coalitionId });
      return consultation;
    });
  }

  /** Before a byte of a voice note is read; the document it is about. Throws NotFound, NotAllowed. */
  async mayBegin(ctx: RequestContext, consultationId: string): Promise<string> {
    return this.database.transaction(ctx, async (em) => (await this.find(em, ctx, consultationId)).documentId);
  }

  private async find(em: EntityManager, ctx: RequestContext, id: string): Promise<DocumentConsultationRow> {
    const consultation = await seen(id, () => em.findOneBy(DocumentConsultationRow, { id }));
    await hearOn(em, ctx, consultation.documentId, 'mayKeep');
    return consultation;
  }
}


