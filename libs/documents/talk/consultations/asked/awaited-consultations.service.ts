import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database, type Multilingual } from '#libs/database';
import { DocumentNoticeRow } from '../../telling/document-notice.entity.js';
import { ConsultationDoor } from '../consultation-door.js';
import { ConsultationLinks } from '../consultation-links.service.js';
import { DocumentConsultationRow } from '../consultation.entity.js';

export interface AwaitedConsultation {
  readonly documentId: string;
  readonly coalitionId: string;
  readonly title: Multilingual;
  readonly token: string;
  readonly openedAt: Date;
}
const MOST = 20;

/** Consultations that still wait for the actor, as a representative of the community, each with the link to answer by. */
@Injectable()
export class AwaitedConsultations {
  constructor(
    private readonly database: Database,
    private readonly door: ConsultationDoor,
    private readonly links: ConsultationLinks,
  ) {}

  async of(ctx: RequestContext): Promise<AwaitedConsultation[]> {
    if (ctx.actor.kind !== 'account') return [];
    const { accountId } = ctx.actor;
    const asked = await this.database.transaction(ctx, async (em) => {
      const notices = await em.find(DocumentNoticeRow, { where: { accountId, kind: 'consultation' }, order: { id: 'DESC' }, take: MOST });
      const open = notices.length === 0 ? [] : await em.findBy(DocumentConsultationRow, { id: In(notices.map(({ subjectId }) => subjectId)), state: 'open' });
      return open.filter(({ closesAt }) => closesAt > new Date()).map((row) => ({ row, token: this.links.tokenOf(notices.find(({ subjectId }) => subjectId === row.id)!.id) }));
    });
    return (await Promise.all(asked.map(({ row, token }) => this.unanswered(token, row.openedAt)))).flat();
  }

  private unanswered(token: string, openedAt: Date): Promise<AwaitedConsultation[]> {
    return this.door.open(token, async (em, { answerId, documentId, coalitionId, title }) => {
      const isAnswered = (await em.query<unknown[]>('select 1 from document_consultation_answer where id = $1', [answerId])).length > 0;
      return isAnswered ? [] : [{ documentId, coalitionId, title, token, openedAt }];
    });
  }
}
