import type { AccountRow } from '#libs/auth';
import type { Multilingual } from '#libs/database';
import { formatDate, inLocale, translate, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { TaskNoticeKind } from './task-notice.entity.js';
import type { TaskRow } from './task.entity.js';

export interface TaskMail {
  readonly task: TaskRow;
  readonly coalition: Multilingual;
  /** The group it belongs to, if any. */
  readonly group: Multilingual | undefined;
  /** The organisation that has it, if any. */
  readonly organisation: Multilingual | undefined;
  readonly account: Pick<AccountRow, 'email' | 'name' | 'locale'>;
  readonly url: string;
}

/** In the reader's language: what is to be done, by whom and until when, and where to say that it is done. */
export async function taskMail(kind: TaskNoticeKind, { task, coalition, group, organisation, account, url }: TaskMail) {
  const { locale } = account;
  const say = (key: MessageKey, values = {}) => translate(locale, key, values);
  const title = inLocale(task.title, locale);
  const house = isolate(inLocale(coalition, locale));
  const values = { title: isolate(title), place: group ? isolate(inLocale(group, locale)) : house, who: isolate(organisation ? inLocale(organisation, locale) : account.name) };
  const until = task.dueOn ? [say('organisations.tasks.mail.until', { day: formatDate(locale, task.dueOn) })] : [];
  const { html, text } = await renderMail({
    locale,
    title,
    paragraphs: [say('organisations.tasks.mail.greeting', { name: isolate(account.name) }), say(`organisations.tasks.mail.${kind}.body`, values), ...until],
    button: { label: say(`organisations.tasks.mail.${kind}.button`), url },
    footer: [say('organisations.tasks.mail.footer', { coalition: house })],
  });
  return { to: account.email, subject: say(`organisations.tasks.mail.${kind}.subject`, { title }), html, text, locale };
}
