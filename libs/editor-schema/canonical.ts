import canonicalize from 'canonicalize';
import type { DocumentNode } from './read-document.js';

/** The document as the one string its hash is made of: JSON Canonicalization Scheme (RFC 8785). */
export function canonical(value: DocumentNode | Readonly<Record<string, string>>): string {
  return canonicalize(value)!;
}
