import type { AccountRow } from '#libs/auth';
import type { Multilingual } from '#libs/database';
import { formatDate, formatMomentAndZone, inLocale, translate, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { DecisionRow } from '../decision.entity.js';
import { quorumOf, type Ballot } from '../settle.js';
import type { NoticeKind } from './decision-notice.entity.js';

export interface DecisionMail {
  readonly decision: DecisionRow;
  readonly ballot: Ballot;
  readonly coalition: Multilingual;
  readonly account: Pick<AccountRow, 'email' | 'name' | 'locale'>;
  readonly url: string;
}

/** In the reader's language: what is asked or was decided, by when, how it is counted, and where to answer. */
export async function decisionMail(kind: NoticeKind, { decision, ballot, coalition, account, url }: DecisionMail) {
  const { locale } = account;
  const say = (key: MessageKey, values = {}) => translate(locale, key, values);
  const words = {
    title: isolate(inLocale(decision.title, locale)),
    coalition: isolate(inLocale(coalition, locale)),
    until: decision.closesAt ? formatMomentAndZone(locale, decision.closesAt) : '',
    outcome: decision.outcome ? say(`organisations.decision.outcome.${decision.outcome}`) : '',
    reason: isolate(inLocale(decision.minutes, locale)),
    day: decision.reviewOn ? formatDate(locale, decision.reviewOn) : '',
  };
  const counted = say('organisations.decision.mail.counted', { yes: ballot.yes, no: ballot.no, abstain: ballot.abstain, seats: ballot.seats });
  const rule = say(`organisations.decision.mail.rule.${decision.mode}`, { quorum: quorumOf(ballot), seats: ballot.seats });
  const why = { opened: rule, reminder: rule, last_reminder: rule, closed: counted, review: counted, cancelled: say('organisations.decision.mail.cancelled.reason', words) }[kind];
  const paragraphs = [say('organisations.decision.mail.greeting', { name: isolate(account.name) }), say(`organisations.decision.mail.${kind}.body`, words), why];
  const { html, text } = await renderMail({
    locale,
    title: inLocale(decision.title, locale),
    paragraphs,
    button: { label: say(`organisations.decision.mail.${kind}.button`), url },
    footer: [say('organisations.decision.mail.footer', words)],
  });
  return { to: account.email, subject: say(`organisations.decision.mail.${kind}.subject`, { title: inLocale(decision.title, locale) }), html, text, locale };
}
