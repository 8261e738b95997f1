import type { AccountRow } from '#libs/auth';
import type { Multilingual } from '#libs/database';
import { formatDate, inLocale, translate, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { CoordinatedActionRow } from '../actions/coordinated-action.entity.js';
import type { CampaignRow } from '../campaigns/campaign.entity.js';
import type { ActionNoticeKind } from './action-notice.entity.js';

export interface ActionMail {
  readonly action: CoordinatedActionRow;
  readonly campaign: CampaignRow;
  readonly coalition: Multilingual;
  readonly account: Pick<AccountRow, 'email' | 'name' | 'locale'>;
  readonly url: string;
}

/** In the reader's language: which action, when, and where to say that one has published. */
export async function actionMail(kind: ActionNoticeKind, { action, campaign, coalition, account, url }: ActionMail) {
  const { locale } = account;
  const say = (key: MessageKey, values = {}) => translate(locale, key, values);
  const title = inLocale(action.title, locale);
  const values = { action: isolate(title), campaign: isolate(inLocale(campaign.title, locale)), day: formatDate(locale, action.startsOn) };
  const { html, text } = await renderMail({
    locale,
    title,
    paragraphs: [say('campaigns.plan.mail.greeting', { name: isolate(account.name) }), say(`campaigns.plan.mail.${kind}.body`, values)],
    button: { label: say('campaigns.plan.mail.button'), url },
    footer: [say('campaigns.plan.mail.footer', { coalition: isolate(inLocale(coalition, locale)) })],
  });
  return { to: account.email, subject: say(`campaigns.plan.mail.${kind}.subject`, { action: title }), html, text, locale };
}
