import type { MessageKey } from '#libs/i18n';
import type { Happening } from '../documents/stream.js';

/** The page it leads to, below the language. */
export function pathOf({ kind, slug }: Pick<Happening, 'kind' | 'slug'>): string {
  const at = encodeURIComponent(slug);
  if (kind === 'CAMPAIGN_BEGUN') return `/campaigns/${at}`;
  if (kind === 'ACTIVITY_ANNOUNCED') return `/activities/${at}`;
  if (kind === 'ORGANISATION_JOINED') return `/organisations/${at}`;
  return kind === 'CHARTER_ADOPTED' ? `/coalitions/${at}/charter` : `/petitions/${at}`;
}

/** How it is said; `words` stands as `who` where the sentence names somebody. */
export function sentenceOf({ kind, words }: Pick<Happening, 'kind' | 'words'>): MessageKey {
  return `site.stream.${kind}${(kind === 'PETITION_DELIVERED' || kind === 'PETITION_ANSWERED') && words ? '.by' : ''}` as MessageKey;
}
