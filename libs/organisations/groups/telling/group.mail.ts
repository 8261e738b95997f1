import type { AccountRow } from '#libs/auth';
import type { Multilingual } from '#libs/database';
import { inLocale, translate, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { WorkingGroupRequestRow } from '../seats/working-group-request.entity.js';
import type { GroupNoticeKind } from './group-notice.entity.js';

export interface GroupMail {
  readonly request: WorkingGroupRequestRow;
  readonly group: Multilingual;
  readonly coalition: Multilingual;
  /** For whom the seat is, if for an organisation. */
  readonly organisation: Multilingual | undefined;
  /** Who offers it or asks for it, and who sits or would sit. */
  readonly by: string | undefined;
  readonly person: string | undefined;
  readonly account: Pick<AccountRow, 'email' | 'name' | 'locale'>;
  readonly url: string;
}

/** In the reader's language: which group, for whom, as what, and where to answer. */
export async function groupMail(kind: GroupNoticeKind, { request, group, coalition, organisation, by, person, account, url }: GroupMail) {
  const { locale } = account;
  const say = (key: MessageKey, values = {}) => translate(locale, key, values);
  const name = inLocale(group, locale);
  const house = isolate(inLocale(coalition, locale));
  const forWhom = organisation ? isolate(inLocale(organisation, locale)) : 'none';
  const values = { group: isolate(name), coalition: house, role: say(`organisations.groups.role.${request.role}`), by: by ? isolate(by) : house, forWhom, state: request.state, who: isolate(person ?? (organisation ? inLocale(organisation, locale) : '')) };
  const { html, text } = await renderMail({
    locale,
    title: name,
    paragraphs: [say('organisations.groups.mail.greeting', { name: isolate(account.name) }), say(`organisations.groups.mail.${kind}.body`, values), ...(kind === 'asked' && request.words ? [isolate(request.words)] : [])],
    button: { label: say(`organisations.groups.mail.${kind}.button`), url },
    footer: [say('organisations.groups.mail.footer', { coalition: house })],
  });
  return { to: account.email, subject: say(`organisations.groups.mail.${kind}.subject`, { group: name }), html, text, locale };
}
