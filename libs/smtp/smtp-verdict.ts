import { TemporaryMailFailure, type SendResult } from './outgoing-mail.js';

/** What nodemailer tells about a failed attempt. */
export interface SmtpFailure {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

const aboutTheRecipient = new Set(['RCPT TO', 'DATA']);
const wrongSession = new Set([503, 530, 534, 535, 538]); // bad sequence, or our own credentials

/** Our own words for RFC 3463 codes: a server's text may quote the address, so it is never passed on. */
const words: readonly [RegExp, string][] = [
  [/^.\.1\.[0-6]$/, 'the mailbox does not exist'],
  [/^.\.1\./, 'the sender’s address is not accepted'],
  [/^.\.2\.1$/, 'the mailbox is closed'],
  [/^.\.2\.2$/, 'the mailbox is full'],
  [/^.\.2\./, 'the mailbox takes no mail'],
  [/^.\.3\./, 'the receiving system takes no mail'],
  [/^.\.4\./, 'the receiving system cannot be reached'],
  [/^.\.5\./, 'the receiving system does not understand'],
  [/^.\.6\./, 'the receiving system cannot read the mail'],
  [/^.\.7\./, 'the receiving system’s rules forbid the mail'],
];

/** Reads a failed attempt: refused for good, else throws TemporaryMailFailure. Only a 5xx about the recipient or the mail is final. */
export function verdictOn(failure: SmtpFailure, wasHandedOver: boolean): SendResult {
  const reply = failure.responseCode ?? 0;
  const code = codeOf(failure);
  const reason = reasonOf(failure);
  if (reply >= 500 && !wrongSession.has(reply) && aboutTheRecipient.has(failure.command ?? '')) return { outcome: 'refused', code, reason };
  throw new TemporaryMailFailure(code, reason, wasHandedOver && reply === 0);
}

function enhanced({ response }: SmtpFailure): string | undefined {
  return /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})(?!\d)/.exec(response ?? '')?.[1];
}

function codeOf(failure: SmtpFailure): string {
  if (!failure.responseCode) return /^[A-Z_]{2,40}$/.exec(failure.code ?? '')?.[0] ?? 'EUNKNOWN';
  return [failure.responseCode, enhanced(failure)].filter(Boolean).join(' ');
}

function reasonOf(failure: SmtpFailure): string {
  if (!failure.responseCode) return 'the mail server did not answer as it should';
  const status = enhanced(failure);
  return words.find(([pattern]) => pattern.test(status ?? ''))?.[1] ?? (failure.responseCode >= 500 ? 'the receiving system refuses' : 'the receiving system asks to wait');
}
