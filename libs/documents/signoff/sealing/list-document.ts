import canonicalize from 'canonicalize';
import { sha256 } from '#libs/crypto';
import { inLocale, type Locale } from '#libs/i18n';
import type { SignOffRow } from '../sign-off.entity.js';
import type { ListOrder } from '../sign-off.states.js';
import type { SignatoryRow } from './sign-off-signatory.entity.js';

/** How many of those asked did not sign, and how. Who they are is the coalition's own. */
export interface Others {
  readonly abstained: number;
  readonly objected: number;
  readonly declined: number;
  readonly withdrawn: number;
  readonly unanswered: number;
}

/** The sealed list as one string, by RFC 8785, and its SHA-256: the text that was signed, who signed it in which words, and how many did not. */
export function listDocument({ editionHash, signBy, listOrder }: Pick<SignOffRow, 'editionHash' | 'signBy' | 'listOrder'>, signatories: readonly SignatoryRow[], others: Others): { document: string; hash: string } {
  const lines = signatories.map(({ name, acronym, country, kind, answer, words, decidedOn, signedAt }) => ({ name, acronym, country, kind, answer, reservation: words, decidedOn, signedAt: signedAt.toISOString() }));
  const document = canonicalize({ edition: editionHash.toString('hex'), signBy, order: listOrder, signatories: lines, others })!;
  return { document, hash: sha256(Buffer.from(document)).toString('hex') };
}

/** By name in the language of the document, as its dictionary has it; founders before the others where the call says so. */
export function inOrder<T extends Pick<SignatoryRow, 'name' | 'organisationId' | 'id'>>(rows: readonly T[], order: ListOrder, locale: Locale, founders: ReadonlySet<string>): T[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const rank = ({ organisationId }: T) => (order === 'founders_first' && !(organisationId && founders.has(organisationId)) ? 1 : 0);
  return rows.toSorted((a, b) => rank(a) - rank(b) || collator.compare(inLocale(a.name, locale), inLocale(b.name, locale)) || a.id.localeCompare(b.id));
}
