import type { Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import type { PetitionTargetRow, PetitionTextRow } from './petition.entities.js';

/** JSON with sorted keys and no spaces: the same content gives the same bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
}

/** A petition's words as they are hashed and reviewed: every ready text, and whom it addresses. */
export interface CanonicalWords {
  readonly referenceLocale: Locale;
  readonly targets: readonly { readonly kind: string; readonly name: Multilingual }[];
  readonly texts: Partial<Record<Locale, { readonly title: string; readonly body: string }>>;
}

/** `{referenceLocale, targets: [{kind, name}], texts: {locale: {body, title}}}` of all ready texts, as canonical JSON. */
export function canonicalWords(referenceLocale: string, texts: readonly PetitionTextRow[], targets: readonly PetitionTargetRow[]): string {
  const ready = texts.filter((text) => text.isReady).map(({ locale, title, body }) => [locale, { title, body }] as const);
  const addressed = [...targets].sort((a, b) => a.position - b.position).map(({ name, kind }) => ({ name, kind }));
  return canonicalJson({ referenceLocale, texts: Object.fromEntries(ready), targets: addressed });
}
