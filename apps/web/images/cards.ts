import type { Locale } from '#libs/i18n';
import ar from './card-ar.png?url';
import en from './card-en.png?url';
import es from './card-es.png?url';
import fr from './card-fr.png?url';

/** What messengers show beside a link, 1200 by 630. */
export const cards: Record<Locale, string> = { fr, ar, en, es };
