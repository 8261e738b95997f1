import { formatDate, formatNumber, translate, type MessageKey } from '#libs/i18n';
import type { LetterLocale } from './dossier-letter.entity.js';

/** What a letter says of its petition. */
export interface LetterFacts {
  readonly title: string;
  readonly targets: readonly string[];
  readonly carriers: readonly string[];
  readonly confirmed: number;
  readonly countedAt: Date;
  readonly openedOn: string;
  readonly textHash: string;
  /** Law and place of the track; undefined for a free petition. */
  readonly track?: { readonly law: string; readonly place: string };
}

/** The letter as it stands before somebody gives it other words; paragraphs parted by an empty line. */
export function writeLetter(locale: LetterLocale, { title, targets, carriers, confirmed, countedAt, openedOn, textHash, track }: LetterFacts): string {
  const say = (key: MessageKey, values = {}) => translate(locale, key, values);
  const list = (names: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const law = track ? say(track.place ? 'campaigns.delivery.letter.lawAt' : 'campaigns.delivery.letter.law', track) : undefined;
  return [
    say('campaigns.delivery.letter.to', { targets: list(targets) }),
    say('campaigns.delivery.letter.subject', { title }),
    say('campaigns.delivery.letter.opening'),
    say('campaigns.delivery.letter.handing', { carriers: list(carriers), title, opened: formatDate(locale, openedOn), count: confirmed, number: formatNumber(locale, confirmed), day: formatDate(locale, countedAt) }),
    law,
    say('campaigns.delivery.letter.hash', { hash: textHash }),
    say('campaigns.delivery.letter.receipt'),
    say('campaigns.delivery.letter.closing', { carriers: list(carriers) }),
  ].filter((part) => part !== undefined).join('\n\n');
}
