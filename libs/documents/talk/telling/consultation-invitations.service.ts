import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { DocumentConsultationContactRow } from '../consultations/asked/consultation-contact.entity.js';
import { ConsultationLinks } from '../consultations/consultation-links.service.js';
import { DocumentConsultationAnswerRow, type DocumentConsultationRow } from '../consultations/consultation.entity.js';
import { DocumentNoticeRow, type DocumentNoticeKind } from './document-notice.entity.js';
import { sendDocumentNotice, writeToConsulted } from './talk.jobs.js';

const notices = `
  insert into document_notice (id, document_id, coalition_id, kind, subject_id, account_id)
  select u.id, $1, $2, $3, $4, u.account_id from unnest($5::uuid[], $6::uuid[]) u(id, account_id) on conflict do nothing returning id`;

/** Who was asked, by account or by mail: told once of each kind. For the worker. */
@Injectable()
export class ConsultationInvitations {
  constructor(
    private readonly outbox: Outbox,
    private readonly links: ConsultationLinks,
  ) {}

  async tell(em: EntityManager, { id, documentId, coalitionId }: DocumentConsultationRow, kind: DocumentNoticeKind, accountIds: readonly string[]): Promise<void> {
    const made = await em.query<{ id: string }[]>(notices, [documentId, coalitionId, kind, id, accountIds.map(() => newId()), accountIds]);
    await this.outbox.add(em, sendDocumentNotice, ...made.map((notice) => ({ subject: notice.id })));
  }

  /** Leaves a mail to everybody who was asked, or to those who have not answered. */
  async again(em: EntityManager, consultation: DocumentConsultationRow, kind: 'consultation_soon' | 'consultation_closed'): Promise<void> {
    const isWanted = kind === 'consultation_soon' ? await this.silent(em, consultation) : () => true;
    const accounts = await em.findBy(DocumentNoticeRow, { kind: 'consultation', subjectId: consultation.id });
    await this.tell(em, consultation, kind, accounts.filter(({ id }) => isWanted(id)).map(({ accountId }) => accountId));
    const contacts = await em.findBy(DocumentConsultationContactRow, { consultationId: consultation.id, sealed: Not(IsNull()), [kind === 'consultation_soon' ? 'remindedAt' : 'toldAt']: IsNull() });
    await this.outbox.add(em, writeToConsulted, ...contacts.filter(({ id }) => isWanted(id)).map(({ id }) => ({ subject: id })));
  }

  /** Whether whoever was told by this has not answered. */
  private async silent(em: EntityManager, { id }: DocumentConsultationRow): Promise<(invitationId: string) => boolean> {
    const answered = new Set((await em.find(DocumentConsultationAnswerRow, { where: { consultationId: id }, select: { id: true } })).map((one) => one.id));
    return (invitationId) => !answered.has(this.links.answerOf(invitationId));
  }
}
