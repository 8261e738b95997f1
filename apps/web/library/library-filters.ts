import { isLocale } from '#libs/i18n';
import { documentKinds, type DocumentKind } from '../documents/library.js';

/** What is looked for, as it stands in the address; what makes no sense counts as not chosen. */
export interface Chosen {
  readonly q: string;
  readonly kind: DocumentKind | '';
  readonly language: string;
  readonly after: string;
}

export function readChosen(search: URLSearchParams): Chosen {
  const one = (name: string) => (search.get(name) ?? '').trim().slice(0, 200);
  return { q: one('q'), kind: documentKinds.find((kind) => kind === one('kind').toUpperCase()) ?? '', language: isLocale(one('language')) ? one('language') : '', after: one('after') };
}

/** The address of the list with these choices; empty ones are left out. */
export function toSearch({ q, kind, language, after }: Chosen): string {
  const given = Object.entries({ q, kind: kind.toLowerCase(), language, after }).filter(([, value]) => value);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

export const isNarrowed = ({ q, kind, language }: Chosen): boolean => Boolean(q || kind || language);
