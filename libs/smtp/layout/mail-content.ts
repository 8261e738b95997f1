import type { Locale } from '#libs/i18n';
import type { RichText } from './rich-text.js';

/** A link with its words. */
export interface MailLink {
  readonly label: string;
  readonly url: string;
}
/** A sentence (names in it marked by `isolate`), or what `richText` made. */
export type MailText = string | RichText;

/** What one mail says; plain words, the layout escapes them. */
export interface MailContent {
  readonly locale: Locale;
  /** The heading, and the title of the document. */
  readonly title: string;
  readonly paragraphs: readonly MailText[];
  readonly button?: MailLink;
  /** Below the button. */
  readonly closing?: readonly MailText[];
  readonly footer: readonly (MailText | MailLink)[];
  /** Whose mail it is, above the card. */
  readonly brand?: string;
  /** First words shown in a list of mails; the first paragraph unless given. */
  readonly preview?: string;
}
