import { Injectable, Logger } from '@nestjs/common';
import { Config } from '#libs/config';
import { systemContext, type RequestContext } from '#libs/context';
import { Keys, open, toToken } from '#libs/crypto';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { MailSender } from '#libs/smtp';
import { CoalitionRow } from '../coalition.entity.js';
import { OrganisationRow } from '../organisation.entity.js';
import { InvitationRow } from './invitation.entity.js';
import { sendInvitation } from './send-invitation.job.js';
import { invitationMail } from './send-invitation.mail.js';

/** Mails the link and then forgets it, so that it is mailed once; after a crash in between, the same link again. */
@Injectable()
@HandlesJob(sendInvitation)
export class SendInvitation implements JobHandler {
  private readonly logger = new Logger(SendInvitation.name);

  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly mails: MailSender,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    const ctx = systemContext(subject);
    const waiting = await this.waiting(ctx, subject);
    if (!waiting) return;
    const { invitation, place, sealed } = waiting;
    const secret = open(this.keys.for('invitation'), sealed, subject);
    const mail = await invitationMail(invitation, place.name, `${this.config.publicUrl}/${invitation.locale}/invitation/${toToken(subject, secret)}`);
    const result = await this.mails.send({ ...mail, messageId: this.mails.messageIdFor(subject) });
    if (result.outcome === 'refused') this.logger.warn(`Invitation ${subject} refused: ${result.code}`);
    await this.database.transaction(ctx, (em) => em.update(InvitationRow, { id: subject }, { sealed: null }));
  }

  /** Undefined when it was mailed, accepted or revoked, or is too old. */
  private waiting(ctx: RequestContext, id: string) {
    return this.database.transaction(ctx, async (em) => {
      const invitation = await em.createQueryBuilder(InvitationRow, 'i').where('i.id = :id and i.sealed is not null and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()', { id }).getOne();
      if (!invitation?.sealed) return undefined;
      const { organisationId, coalitionId, sealed } = invitation;
      const place = organisationId ? await em.findOneByOrFail(OrganisationRow, { id: organisationId }) : await em.findOneByOrFail(CoalitionRow, { id: coalitionId! });
      return { invitation, place, sealed };
    });
  }
}
