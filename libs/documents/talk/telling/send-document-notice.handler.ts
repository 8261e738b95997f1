import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CoalitionRow, DeliverNotice } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';
import { DocumentAmendmentRow } from '../amendments/document-amendment.entity.js';
import { DocumentCommentRow, DocumentRemarkRow } from '../comments/document-comment.entity.js';
import { ConsultationLinks } from '../consultations/consultation-links.service.js';
import { DocumentConsultationRow } from '../consultations/consultation.entity.js';
import { consultedMail, type ConsultedMail } from './consulted.mail.js';
import { DocumentNoticeRow, type DocumentNoticeKind } from './document-notice.entity.js';
import { mayStillRead } from './may-still-read.js';
import { sendDocumentNotice } from './talk.jobs.js';
import { talkMail } from './talk.mail.js';

/** What a mail is about: who did it, what stands in it, and where its button leads. */
interface Subject {
  readonly by: string | null;
  readonly words: string;
  readonly saidAt: Date;
  readonly state?: string;
  /** Under `/console/documents/<id>/`. */
  readonly path: string;
}
/** About a consultation, which has mails of its own. */
type ConsultedKind = Extract<DocumentNoticeKind, `consultation${string}`>;
const isConsulted = (kind: DocumentNoticeKind): kind is ConsultedKind => kind.startsWith('consultation');

/** Mails one notice, once; to nobody who may not read the document any more. */
@Injectable()
@HandlesJob(sendDocumentNotice)
export class SendDocumentNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly links: ConsultationLinks,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, DocumentNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, notice: DocumentNoticeRow) {
    const { kind, subjectId, documentId, accountId } = notice;
    const about = isConsulted(kind) ? undefined : await this.about[kind](em, subjectId);
    if (!(await mayStillRead(em, documentId, accountId, about?.saidAt ?? new Date()))) return undefined;
    const document = await em.findOneByOrFail(DocumentRow, { id: documentId });
    const coalition = await em.findOneByOrFail(CoalitionRow, { id: document.coalitionId });
    const people = await this.accounts.byIds(em, [accountId, ...(about?.by ? [about.by] : [])]);
    const account = people.find(({ id }) => id === accountId);
    if (!account) return undefined;
    const named = { document: document.title, coalition: coalition.name };
    if (isConsulted(kind)) return this.consulted(em, kind, notice, { ...named, reader: account });
    const { by, words, state, path } = about!;
    return talkMail(kind, { ...named, account, by: people.find(({ id }) => id === by)?.name, words, state, url: `${this.config.publicUrl}/console/documents/${documentId}/${path}` });
  }

  /** Behind one link, that of the first mail, whoever is asked answers, changes what they said and reads what was heard. */
  private async consulted(em: EntityManager, kind: ConsultedKind, { subjectId, accountId }: DocumentNoticeRow, about: Pick<ConsultedMail, 'document' | 'coalition' | 'reader'>) {
    const consultation = await em.findOneByOrFail(DocumentConsultationRow, { id: subjectId });
    const invitation = await em.findOneByOrFail(DocumentNoticeRow, { kind: 'consultation', subjectId, accountId });
    if (consultation.state !== (kind === 'consultation_closed' ? 'closed' : 'open')) return undefined;
    return consultedMail(kind, { ...about, consultation, url: `${this.config.publicUrl}/${about.reader.locale}/consultations/${this.links.tokenOf(invitation.id)}` });
  }

  private readonly about: Record<Exclude<DocumentNoticeKind, ConsultedKind>, (em: EntityManager, id: string) => Promise<Subject>> = {
    mention: async (em, id) => {
      const remark = await em.findOneByOrFail(DocumentRemarkRow, { id });
      const comment = await em.findOneByOrFail(DocumentCommentRow, { id: remark.commentId });
      return { by: remark.accountId, words: remark.words, saidAt: comment.madeAt, path: `comments#c-${comment.id}` };
    },
    amendment: answered,
    amendment_withdrawn: answered,
  };
}

async function answered(em: EntityManager, id: string): Promise<Subject> {
  const { answeredBy, answer, state } = await em.findOneByOrFail(DocumentAmendmentRow, { id });
  return { by: answeredBy, words: answer, state, saidAt: new Date(), path: `amendments#a-${id}` };
}
