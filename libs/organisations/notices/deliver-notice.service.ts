import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { MailSender, type OutgoingMail } from '#libs/smtp';

interface Notice {
  readonly id: string;
  readonly sentAt: Date | null;
}
type Written = Omit<OutgoingMail, 'messageId'>;

/** Mails one notice of a table of them, once: a repeat of the job finds it stamped. What need not be said any more is stamped unsent. */
@Injectable()
export class DeliverNotice {
  private readonly logger = new Logger(DeliverNotice.name);

  constructor(
    private readonly database: Database,
    private readonly mails: MailSender,
  ) {}

  /** `write` is the mail, or undefined when the notice was overtaken. */
  async run<N extends Notice>(id: string, table: EntityTarget<N>, write: (em: EntityManager, notice: N) => Promise<Written | undefined>): Promise<void> {
    const ctx = systemContext(id);
    const mail = await this.database.transaction(ctx, async (em) => {
      const notice = await em.findOneBy(table, { id } as FindOptionsWhere<N>);
      return notice && !notice.sentAt ? write(em, notice) : undefined;
    });
    if (mail) {
      const result = await this.mails.send({ ...mail, messageId: this.mails.messageIdFor(id) });
      if (result.outcome === 'refused') this.logger.warn(`Notice ${id} refused: ${result.code}`);
    }
    await this.database.transaction(ctx, (em) => em.query(`update ${em.connection.getMetadata(table).tableName} set sent_at = now() where id = $1 and sent_at is null`, [id]));
  }
}
