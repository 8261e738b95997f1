import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemContext } from '#libs/context';
import { Config } from '#libs/config';
import { Keys } from '#libs/crypto';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CoalitionRow } from '#libs/organisations';
import { MailSender } from '#libs/smtp';
import { DocumentRow } from '../../drafting/document.entity.js';
import { openAddress } from '../consultations/asked/consultation-contact.js';
import { DocumentConsultationContactRow } from '../consultations/asked/consultation-contact.entity.js';
import { ConsultationLinks } from '../consultations/consultation-links.service.js';
import { DocumentConsultationRow } from '../consultations/consultation.entity.js';
import { consultedMail, type ConsultedMailKind } from './consulted.mail.js';
import { writeToConsulted } from './talk.jobs.js';

const written = { consultation: 'invitedAt', consultation_soon: 'remindedAt', consultation_closed: 'toldAt' } as const satisfies Record<ConsultedMailKind, keyof DocumentConsultationContactRow>;

/** Writes to somebody without an account what is due: that they are asked, that it ends soon, or what was heard. Of each once, and nothing once they wanted no more. */
@Injectable()
@HandlesJob(writeToConsulted)
export class WriteToConsulted implements JobHandler {
  private readonly logger = new Logger(WriteToConsulted.name);

  constructor(
    private readonly database: Database,
    private readonly mails: MailSender,
    private readonly keys: Keys,
    private readonly links: ConsultationLinks,
    private readonly config: Config,
  ) {}

  /** Sent under the lock of its row: two jobs never write the same mail. */
  async run({ subject }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(subject), async (em) => {
      const contact = await em.findOne(DocumentConsultationContactRow, { where: { id: subject }, lock: { mode: 'pessimistic_write' } });
      const email = contact && openAddress(this.keys, contact);
      if (!email) return;
      const consultation = await em.findOneByOrFail(DocumentConsultationRow, { id: contact.consultationId });
      const kind = kindDue(contact, consultation);
      if (!kind) return;
      const result = await this.mails.send({ ...(await this.written(em, kind, { contact, email, consultation })), messageId: this.mails.messageIdFor(`${subject}-${kind}`) });
      if (result.outcome === 'refused') this.logger.warn(`Mail to contact ${subject} refused: ${result.code}`);
      await em.update(DocumentConsultationContactRow, { id: subject }, { [written[kind]]: new Date() });
    });
  }

  private async written(em: EntityManager, kind: ConsultedMailKind, { contact: { id, documentId, coalitionId, locale }, email, consultation }: Due) {
    const { title: document } = await em.findOneByOrFail(DocumentRow, { id: documentId });
    const { name: coalition } = await em.findOneByOrFail(CoalitionRow, { id: coalitionId });
    return consultedMail(kind, { document, coalition, consultation, reader: { email, locale }, url: `${this.config.publicUrl}/${locale}/consultations/${this.links.tokenOf(id)}` });
  }
}

interface Due {
  readonly contact: DocumentConsultationContactRow;
  readonly email: string;
  readonly consultation: DocumentConsultationRow;
}

function kindDue({ invitedAt, remindedAt, toldAt }: DocumentConsultationContactRow, { state, closesAt }: DocumentConsultationRow): ConsultedMailKind | undefined {
  if (state === 'closed') return toldAt ? undefined : 'consultation_closed';
  if (state !== 'open' || closesAt <= new Date()) return undefined;
  if (!invitedAt) return 'consultation';
  return remindedAt ? undefined : 'consultation_soon';
}
