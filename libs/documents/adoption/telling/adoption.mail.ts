import type { AccountRow } from '#libs/auth';
import type { Multilingual } from '#libs/database';
import { formatMomentAndZone, inLocale, translate, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { AdoptionStepRow } from '../adoption-step.entity.js';
import { blockReasons } from '../course/end-rounds.service.js';
import type { AdoptionObjectionRow } from '../objecting/adoption-objection.entity.js';
import type { AdoptionNoticeKind } from './adoption-notice.entity.js';

export interface AdoptionMail {
  readonly step: Pick<AdoptionStepRow, 'untilAt' | 'reason'>;
  readonly title: Multilingual;
  /** The coalition, or the group that writes it. */
  readonly adopters: Multilingual;
  /** What stopped the clock, or was withdrawn. */
  readonly objection: Pick<AdoptionObjectionRow, 'sectionTitle' | 'portion' | 'replacement' | 'reason'> | undefined;
  readonly objector: Multilingual;
  readonly account: Pick<AccountRow, 'email' | 'name' | 'locale'>;
  readonly url: string;
}
const LONGEST = 600;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** In the reader's language: what happened to the document, until when something may be said, and in their own words why who objects does, or takes it back. */
export async function adoptionMail(kind: AdoptionNoticeKind, { step, title, adopters, objection, objector, account, url }: AdoptionMail) {
  const { locale } = account;
  const say = (key: MessageKey, values = {}) => translate(locale, key, values);
  const plain = inLocale(title, locale);
  const why = blockReasons.find((reason) => reason === step.reason);
  const words = {
    title: isolate(plain), adopters: isolate(inLocale(adopters, locale)), organisation: isolate(inLocale(objector, locale)),
    until: step.untilAt ? formatMomentAndZone(locale, step.untilAt) : 'none', why: why ? say(`documents.adoption.why.${why}`) : '', cause: step.reason,
  };
  const said = kind === 'stopped' && objection ? saidIn(objection, say) : kind === 'recalled' ? [say('documents.adoption.mail.reason', { reason: isolate(short(step.reason)) })] : [];
  const { html, text } = await renderMail({
    locale,
    title: plain,
    paragraphs: [say('documents.adoption.mail.greeting', { name: isolate(account.name) }), say(`documents.adoption.mail.${kind}.body`, words), ...said],
    button: { label: say('documents.adoption.mail.button'), url },
    closing: [say('documents.mail.account')],
    footer: [say('documents.adoption.mail.footer', words)],
  });
  return { to: account.email, subject: say(`documents.adoption.mail.${kind}.subject`, { title: plain }), html, text, locale };
}

function saidIn({ sectionTitle, portion, replacement, reason }: NonNullable<AdoptionMail['objection']>, say: (key: MessageKey, values: Record<string, string>) => string): string[] {
  return [
    ...(sectionTitle ? [say('documents.adoption.mail.section', { section: isolate(sectionTitle) })] : []),
    say('documents.adoption.mail.portion', { portion: isolate(short(portion)) }),
    say('documents.adoption.mail.replacement', { replacement: isolate(short(replacement)) }),
    say('documents.adoption.mail.reason', { reason: isolate(short(reason)) }),
  ];
}
