import { sha256 } from '#libs/crypto';
import { canonical } from '#libs/editor-schema';
import type { DocumentVersionRow } from './document-version.entity.js';

type Hashed = Pick<DocumentVersionRow, 'locale' | 'hash'>;

/** What the hash of an edition is of: the hash of each language’s text in hexadecimal, as canonical JSON. */
export const editionDocument = (versions: readonly Hashed[]): string => canonical(Object.fromEntries(versions.map(({ locale, hash }) => [locale, hash.toString('hex')])));

export const editionHash = (versions: readonly Hashed[]): Buffer => sha256(editionDocument(versions));
