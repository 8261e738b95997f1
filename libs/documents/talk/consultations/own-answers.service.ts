import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Keys, open, seal } from '#libs/crypto';
import { momentOf } from '#libs/database';
import type { GivenAnswer } from './answer-words.js';
import { ConsultationDoor, type AskedConsultation } from './consultation-door.js';
import type { Agreement } from './heard.js';

/** An answer as whoever gave it finds it again. A voice note is not played to them: whoever holds the telephone could be somebody else. */
export interface OwnAnswer {
  readonly id: string;
  readonly words: string;
  readonly name: string;
  readonly agreement: Agreement | null;
  readonly hasVoice: boolean;
  readonly madeAt: Date;
}
interface Kept {
  readonly words: Buffer | null;
  readonly name: Buffer | null;
  readonly agreement: Agreement | null;
  readonly voice_type: string | null;
  readonly made_at: Date;
}

/** Writes, changes and erases single answers behind their link; all that was said is sealed, bound to its row. */
@Injectable()
export class OwnAnswers {
  constructor(
    private readonly door: ConsultationDoor,
    private readonly keys: Keys,
  ) {}

  /** From here on the transaction sees this answer alone. */
  async of(em: EntityManager, { answerId: id }: AskedConsultation): Promise<OwnAnswer | undefined> {
    if (!id) return undefined;
    await this.door.own(em, id);
    const [row] = await em.query<Kept[]>('select words, name, agreement, voice_type, made_at from document_consultation_answer where id = $1', [id]);
    return row && { id, words: this.opened(id, row.words), name: this.opened(id, row.name), agreement: row.agreement, hasVoice: row.voice_type !== null, madeAt: row.made_at };
  }

  async keep(em: EntityManager, ctx: RequestContext, { id: consultationId, documentId, coalitionId }: Pick<AskedConsultation, 'id' | 'documentId' | 'coalitionId'>, id: string, answer: GivenAnswer, notedBy: string | null = null): Promise<void> {
    const { words, name, voice } = this.sealed(id, answer);
    await em.query(
      `insert into document_consultation_answer (id, consultation_id, document_id, coalition_id, locale, words, name, agreement, voice, voice_type, is_noted, noted_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [id, consultationId, documentId, coalitionId, ctx.locale, words, name, answer.agreement, voice, answer.voice?.type ?? null, notedBy !== null, notedBy, await momentOf(em, ctx)]);
  }

  /** A voice note stays unless another comes or it is to go. */
  async change(em: EntityManager, { locale }: RequestContext, id: string, answer: GivenAnswer, withoutVoice: boolean): Promise<void> {
    const { words, name, voice } = this.sealed(id, answer);
    await this.door.own(em, id);
    await em.query('update document_consultation_answer set locale = $2, words = $3, name = $4, agreement = $5, changed_at = now() where id = $1', [id, locale, words, name, answer.agreement]);
    if (voice || withoutVoice) await em.query('update document_consultation_answer set voice = $2, voice_type = $3 where id = $1', [id, voice, answer.voice?.type ?? null]);
  }

  async erase(em: EntityManager, id: string): Promise<void> {
    await this.door.own(em, id);
    await em.query('delete from document_consultation_answer where id = $1', [id]);
  }

  async forgetAddress(em: EntityManager, contactId: string): Promise<void> {
    await this.door.own(em, contactId);
    await em.query('update document_consultation_contact set sealed = null, stopped_at = coalesce(stopped_at, now()) where id = $1', [contactId]);
  }

  private sealed(id: string, { words, name, voice }: GivenAnswer) {
    const of = (clear: string | Buffer | undefined) => (clear === undefined || clear.length === 0 ? null : seal(this.keys.for('consultation'), clear, id));
    return { words: of(words), name: of(name), voice: of(voice?.content) };
  }

  private opened(id: string, sealed: Buffer | null): string {
    return sealed ? open(this.keys.for('consultation'), sealed, id).toString() : '';
  }
}
