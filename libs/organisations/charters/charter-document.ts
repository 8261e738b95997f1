import { sha256 } from '#libs/crypto';
import { canonical } from './canonical.js';
import type { CharterTextRow } from './charter-text.entity.js';
import type { CharterVersionRow } from './charter-version.entity.js';

type Clauses = Pick<CharterVersionRow, 'referenceLocale' | 'silenceIsConsent' | 'associatesSign'>;
type Words = Pick<CharterTextRow, 'locale' | 'title' | 'body'>;

/** What is signed, in one piece: every language, the one that holds, and the clauses, as canonical JSON with its SHA-256. */
export function charterDocument({ referenceLocale, silenceIsConsent, associatesSign }: Clauses, texts: readonly Words[]): { document: string; hash: string } {
  const words = Object.fromEntries(texts.map(({ locale, title, body }) => [locale, { title, body }]));
  const document = canonical({ reference: referenceLocale, silenceIsConsent, associatesSign, texts: words });
  return { document, hash: sha256(document).toString('hex') };
}

/** Whether a translation is older than the words that hold. */
export function isStale(text: Pick<CharterTextRow, 'locale' | 'writtenAt'>, texts: readonly Pick<CharterTextRow, 'locale' | 'writtenAt'>[], referenceLocale: string): boolean {
  const reference = texts.find(({ locale }) => locale === referenceLocale);
  return reference !== undefined && text.locale !== referenceLocale && text.writtenAt < reference.writtenAt;
}
