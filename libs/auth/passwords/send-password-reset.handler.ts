import { Injectable, Logger } from '@nestjs/common';
import { Config } from '#libs/config';
import { systemContext } from '#libs/context';
import { Keys, sha256, toToken } from '#libs/crypto';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { MailSender } from '#libs/smtp';
import type { AccountRow } from '../account.entity.js';
import { Accounts } from '../accounts.service.js';
import { openErrand, type ResetErrand } from './reset-errand.js';
import { sendPasswordReset } from './send-password-reset.job.js';
import { passwordResetMail } from './send-password-reset.mail.js';

/** Makes the link, good for one hour and once, and mails it. Run again, it mails the same link. */
@Injectable()
@HandlesJob(sendPasswordReset)
export class SendPasswordReset implements JobHandler {
  private readonly logger = new Logger(SendPasswordReset.name);

  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly keys: Keys,
    private readonly mails: MailSender,
    private readonly config: Config,
  ) {}

  async run({ subject, payload }: OutboxItem): Promise<void> {
    if (!payload) return;
    const errand = openErrand(this.keys.for('password-reset'), subject, payload);
    const account = await this.link(subject, errand);
    if (!account) return;
    const mail = await passwordResetMail(account, `${this.config.publicUrl}/${account.locale}/password/${toToken(subject, errand.secret)}`);
    const result = await this.mails.send({ ...mail, messageId: this.mails.messageIdFor(subject) });
    if (result.outcome === 'refused') this.logger.warn(`Password link ${subject} refused: ${result.code}`);
  }

  /** The account the link is for; undefined when there is none, or when the link was used already. */
  private link(id: string, { email, secret }: ResetErrand): Promise<AccountRow | undefined> {
    return this.database.transaction(systemContext(id), async (em) => {
      const account = await this.accounts.byEmail(em, email);
      if (!account || account.disabledAt) return undefined;
      await em.query(
        `insert into account_token (id, account_id, purpose, token_hash, expires_at) values ($1, $2, 'password', $3, now() + interval '1 hour') on conflict (id) do nothing`,
        [id, account.id, sha256(secret)],
      );
      const usable = (await em.query('select 1 from account_token where id = $1 and account_id = $2 and used_at is null and expires_at > now()', [id, account.id])) as unknown[];
      return usable.length > 0 ? account : undefined;
    });
  }
}
