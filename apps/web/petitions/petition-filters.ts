import { isLocale } from '#libs/i18n';
import type { PetitionFilter } from '../documents/lists.js';
import type { PetitionState } from '../documents/shapes.js';

export const shownStates: readonly PetitionState[] = ['OPEN', 'PAUSED', 'CLOSED', 'DELIVERED', 'ANSWERED', 'NO_ANSWER', 'ARCHIVED'];

/** The filters as they stand in the address; what makes no sense counts as not chosen. */
export interface Chosen {
  readonly q: string;
  readonly state: PetitionState | '';
  readonly language: string;
  readonly org: string;
  /** `elsewhere`: petitions copied from other sites. */
  readonly from: 'elsewhere' | '';
  readonly after: string;
}

export function readChosen(search: URLSearchParams): Chosen {
  const one = (name: string) => (search.get(name) ?? '').trim().slice(0, 200);
  const state = one('state').toUpperCase() as PetitionState;
  return {
    q: one('q'), state: shownStates.includes(state) ? state : '', language: isLocale(one('language')) ? one('language') : '',
    org: one('org'), from: one('from') === 'elsewhere' ? 'elsewhere' : '', after: one('after'),
  };
}

export function toFilter({ q, state, language, org, from }: Chosen): PetitionFilter {
  return { query: q || undefined, state: state || undefined, locale: language || undefined, organisation: org || undefined, isImported: from === 'elsewhere' };
}

/** The address of the list with these choices; empty ones are left out. */
export function toSearch(chosen: Partial<Chosen>): string {
  const search = new URLSearchParams(Object.entries(chosen).flatMap(([name, value]) => (value ? [[name, name === 'state' ? value.toLowerCase() : value]] : [])));
  return search.size > 0 ? `?${search}` : '';
}

export function isNarrowed({ q, state, language, org, from }: Chosen): boolean {
  return [q, state, language, org, from].some(Boolean);
}
