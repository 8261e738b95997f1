import { sha256 } from '#libs/crypto';
import type { PetitionTargetRow, PetitionTextRow } from './petition.entities.js';

/** JSON with sorted keys and no spaces: the same content gives the same bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
}

/** SHA-256 over `{referenceLocale, targets: [{kind, name}], texts: {locale: {body, title}}}` of all ready texts, as canonical JSON. */
export function textHashOf(referenceLocale: string, texts: readonly PetitionTextRow[], targets: readonly PetitionTargetRow[]): Buffer {
  const ready = texts.filter((text) => text.isReady).map(({ locale, title, body }) => [locale, { title, body }] as const);
  const addressed = [...targets].sort((a, b) => a.position - b.position).map(({ name, kind }) => ({ name, kind }));
  return sha256(canonicalJson({ referenceLocale, texts: Object.fromEntries(ready), targets: addressed }));
}
