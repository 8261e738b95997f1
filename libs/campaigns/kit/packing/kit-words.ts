import { inLocale, locales, translate, type Locale, type MessageKey } from '#libs/i18n';
import type { KitContents } from './kit-contents.js';

/** The moment an embargo ends, as its reader says it, by Morocco's clock. */
export const embargoIn = (locale: Locale, until: Date): string => new Intl.DateTimeFormat(locale === 'ar' ? 'ar-MA' : locale, { dateStyle: 'full', timeStyle: 'short', timeZone: 'Africa/Casablanca' }).format(until);

/** What stands first in every file of a kit under embargo; empty without. */
export function embargoNote(locale: Locale, until: Date | null): string {
  return until ? `${translate(locale, 'campaigns.kit.embargo', { until: embargoIn(locale, until) })}\n\n` : '';
}

/** `README.fr.txt`: what is in the kit, for whom, until when nobody publishes it, and how a signature is counted for the organisation. */
export function kitReadme(locale: Locale, kit: KitContents): string {
  const say = (key: MessageKey, values = {}) => translate(locale, key, values);
  const links = kit.links.filter((link) => link.locale === locale);
  const name = kit.organisation && inLocale(kit.organisation.name, locale);
  return [
    inLocale(kit.title, locale), '',
    embargoNote(locale, kit.embargoUntil).trimEnd(),
    name ? say('campaigns.kit.readme.for', { organisation: name }) : say('campaigns.kit.readme.forAll'), '',
    ...(['texts', 'images', 'cards', 'links', 'qr'] as const).map((folder) => `${folder}/ : ${say(`campaigns.kit.readme.${folder}`)}`), '',
    ...(name ? [say('campaigns.kit.readme.counted', { organisation: name }), ''] : []),
    ...links.flatMap(({ title, address }) => [title, address, '']),
    say('campaigns.kit.readme.consent'), '',
  ].join('\n').replace(/\n{3,}/g, '\n\n');
}

/** The languages of a kit: those its texts and links are in. */
export function kitLocales({ messages, links }: Pick<KitContents, 'messages' | 'links'>): Locale[] {
  const used = locales.filter((locale) => messages.some((message) => message.locale === locale) || links.some((link) => link.locale === locale));
  return used.length > 0 ? used : ['fr'];
}
