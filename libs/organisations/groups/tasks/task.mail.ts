import type { AccountRow } from '#libs/auth';
import type { Multilingual } from '#libs/database';
import { formatDate, inLocale, translate, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { TaskNoticeKind } from './task-notice.entity.js';
import type { TaskRow } from './task.entity.js';

export interface TaskMail {
  /** One, or several that were given together. */
  readonly tasks: readonly (Pick<TaskRow, 'title' | 'dueOn'> & {
    /** The organisation that has it, if any. */
    readonly organisation: Multilingual | undefined;
  })[];
  readonly coalition: Multilingual;
  /** The group they belong to, if any. */
  readonly group: Multilingual | undefined;
  readonly account: Pick<AccountRow, 'email' | 'name' | 'locale'>;
  readonly url: string;
}

/** In the reader's language: what is to be done, by whom and until when, and where to say that it is done. */
export async function taskMail(kind: TaskNoticeKind, { tasks, coalition, group, account, url }: TaskMail) {
  const { locale } = account;
  const say = (key: MessageKey, values = {}) => translate(locale, key, values);
  const house = isolate(inLocale(coalition, locale));
  const place = group ? isolate(inLocale(group, locale)) : house;
  const lines = tasks.map(({ title, dueOn, organisation }) => {
    const values = { title: isolate(inLocale(title, locale)), place, who: isolate(organisation ? inLocale(organisation, locale) : account.name) };
    const until = dueOn ? [say('organisations.tasks.mail.until', { day: formatDate(locale, dueOn) })] : [];
    return tasks.length === 1 ? [say(`organisations.tasks.mail.${kind}.body`, values), ...until] : [[say('organisations.tasks.mail.several.line', values), ...until].join(' ')];
  });
  const several = tasks.length > 1 && { count: tasks.length };
  const title = several ? say('organisations.tasks.mail.several.title', several) : inLocale(tasks[0]!.title, locale);
  const { html, text } = await renderMail({
    locale,
    title,
    paragraphs: [say('organisations.tasks.mail.greeting', { name: isolate(account.name) }), ...(several ? [say('organisations.tasks.mail.several.body', { place })] : []), ...lines.flat()],
    button: { label: say(several ? 'organisations.tasks.mail.several.button' : `organisations.tasks.mail.${kind}.button`), url },
    footer: [say('organisations.tasks.mail.footer', { coalition: house })],
  });
  return { to: account.email, subject: several ? title : say(`organisations.tasks.mail.${kind}.subject`, { title }), html, text, locale };
}
