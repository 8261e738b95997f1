import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NotFound, type RequestContext } from '#libs/context';
import { Keys, open } from '#libs/crypto';
import { Database } from '#libs/database';
import { isAmended } from '../amendments/held-amendment.js';
import { RightsToday } from '../rights-today.service.js';
import { hearOn, seen } from '../talk.access.js';
import { DocumentConsultationAnswerRow, DocumentConsultationRow } from './consultation.entity.js';
import type { ConsultedTexts } from './consulted-texts.js';
import type { Agreement } from './heard.js';
import { endingOf } from './voice-kinds.js';

/** An answer as whoever leads the writing reads it. */
export interface OpenedAnswer {
  readonly id: string;
  readonly locale: string;
  readonly words: string | null;
  /** Any they chose; empty for none. */
  readonly name: string;
  readonly agreement: Agreement | null;
  /** `audio/ogg`; it is played from its own address. */
  readonly voiceType: string | null;
  readonly isNoted: boolean;
  readonly madeAt: Date;
  readonly changedAt: Date | null;
}

/** Reads consultations; their answers open for who leads the writing and for nobody else. */
@Injectable()
export class Consultations {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly today: RightsToday,
  ) {}

  /** The newest first. */
  async of(ctx: RequestContext, documentId: string): Promise<DocumentConsultationRow[]> {
    return this.database.transaction(ctx, (em) => em.find(DocumentConsultationRow, { where: { documentId }, order: { id: 'DESC' }, take: 100 }));
  }

  /** What is shown to those who are asked, in each language. */
  async texts(ctx: RequestContext, { id }: DocumentConsultationRow): Promise<ConsultedTexts> {
    const row = await this.database.transaction(ctx, (em) => em.findOne(DocumentConsultationRow, { where: { id }, select: { id: true, texts: true as never } }));
    return row?.texts ?? {};
  }

  async mayOpen(ctx: RequestContext, documentId: string): Promise<boolean> {
    const rights = await this.today.of(ctx, documentId);
    return rights !== undefined && rights.mayKeep && isAmended(rights.state);
  }

  async keeps(ctx: RequestContext, documentId: string): Promise<boolean> {
    return (await this.today.of(ctx, documentId))?.mayKeep === true;
  }

  /** In the order in which they came; none for who does not lead the writing. */
  async answers(ctx: RequestContext, { id, documentId }: DocumentConsultationRow): Promise<OpenedAnswer[]> {
    if (!(await this.keeps(ctx, documentId))) return [];
    const rows = await this.database.transaction(ctx, (em) => em.createQueryBuilder(DocumentConsultationAnswerRow, 'a').addSelect(['a.words', 'a.name']).where('a.consultation_id = :id', { id }).orderBy('a.madeAt').addOrderBy('a.id').getMany());
    return rows.map(({ id: answerId, locale, words, name, agreement, voiceType, isNoted, madeAt, changedAt }) => ({
      id: answerId, locale, words: words && this.opened(answerId, words).toString(), name: name ? this.opened(answerId, name).toString() : '', agreement, voiceType, isNoted, madeAt, changedAt,
    }));
  }

  /** A voice note. Throws NotFound, NotAllowed. */
  async voice(ctx: RequestContext, answerId: string): Promise<{ name: string; type: string; content: Buffer }> {
    return this.database.transaction(ctx, async (em) => {
      const row = await seen(answerId, () => this.withVoice(em, answerId));
      await hearOn(em, ctx, row.documentId, 'mayKeep');
      if (!row.voice || !row.voiceType) throw new NotFound();
      return { name: `${row.id}.${endingOf(row.voiceType)}`, type: row.voiceType, content: this.opened(row.id, row.voice) };
    });
  }

  private withVoice(em: EntityManager, id: string): Promise<DocumentConsultationAnswerRow | null> {
    return em.createQueryBuilder(DocumentConsultationAnswerRow, 'a').addSelect('a.voice').where('a.id = :id', { id }).getOne();
  }

  private opened(id: string, sealed: Buffer): Buffer {
    return open(this.keys.for('consultation'), sealed, id);
  }
}
