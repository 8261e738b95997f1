import type { AccountRow } from '#libs/auth';
import type { Multilingual } from '#libs/database';
import { formatMomentAndZone, inLocale, translate, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { ParticipationRow } from '../campaign-participation.entity.js';
import type { ParticipationNoticeKind } from './participation-notice.entity.js';

export interface ParticipationMail {
  readonly row: Pick<ParticipationRow, 'state' | 'untilAt' | 'reason'>;
  readonly campaign: Multilingual;
  readonly coalition: Multilingual;
  readonly organisation: Multilingual;
  /** Who leads the campaign. */
  readonly lead: Multilingual;
  readonly account: Pick<AccountRow, 'email' | 'name' | 'locale'>;
  readonly url: string;
}

/** In the reader's language: which campaign, for which organisation, until when, and where to answer. */
export async function participationMail(kind: ParticipationNoticeKind, { row, campaign, coalition, organisation, lead, account, url }: ParticipationMail) {
  const { locale } = account;
  const say = (key: MessageKey, values = {}) => translate(locale, key, values);
  const title = inLocale(campaign, locale);
  const until = row.untilAt ? formatMomentAndZone(locale, row.untilAt) : '';
  const values = { campaign: isolate(title), organisation: isolate(inLocale(organisation, locale)), lead: isolate(inLocale(lead, locale)), coalition: isolate(inLocale(coalition, locale)), until: isolate(until), state: row.state };
  const { html, text } = await renderMail({
    locale,
    title,
    paragraphs: [say('campaigns.participation.mail.greeting', { name: isolate(account.name) }), say(`campaigns.participation.mail.${kind}.body`, values), ...(row.reason ? [isolate(row.reason)] : [])],
    button: { label: say(`campaigns.participation.mail.${kind}.button`), url },
    footer: [say('campaigns.participation.mail.footer', values)],
  });
  return { to: account.email, subject: say(`campaigns.participation.mail.${kind}.subject`, { campaign: title }), html, text, locale };
}
