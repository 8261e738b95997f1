import type { Locale } from '#libs/i18n';

/** One mail to one person. */
export interface OutgoingMail {
  /** A plain address. */
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** From `MailSender.messageIdFor`: the same for every attempt at the same mail. */
  readonly messageId: string;
  readonly locale: Locale;
  /** The address that takes RFC 8058's one-click POST. */
  readonly listUnsubscribe?: { readonly url: string };
  /** Who is shown as sender; the address is MAIL_FROM's unless given. */
  readonly from?: { readonly name: string; readonly address?: string };
  readonly replyTo?: string;
  /** An iCalendar file that goes with it. */
  readonly calendar?: { readonly name: string; readonly content: string };
}

/** `refused` is final for this recipient: record it and stop. Code and reason never contain the address. */
export type SendResult = { readonly outcome: 'sent' } | { readonly outcome: 'refused'; readonly code: string; readonly reason: string };

/** The mail was not taken now; the queue tries again. Says neither the address nor the server's words. */
export class TemporaryMailFailure extends Error {
  override readonly name = 'TemporaryMailFailure';

  constructor(
    /** SMTP reply (`451 4.7.1`) or the kind of breakage (`ECONNECTION`). */
    readonly code: string,
    reason: string,
    /** The connection broke where the server may already have taken the mail: sending again may repeat it. */
    readonly mayHaveArrived: boolean,
  ) {
    super(`Mail not taken for now: ${code} ${reason}`);
  }
}
