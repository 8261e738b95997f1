import { formatMomentAndZone, inLocale, locales, translate, type Locale, type MessageKey } from '#libs/i18n';
import type { KitContents } from './kit-contents.js';

/** What stands first in a text under embargo, by Morocco's clock; empty without. */
export function embargoNote(locale: Locale, until: Date | null): string {
  return until ? `${translate(locale, 'campaigns.kit.embargo', { until: formatMomentAndZone(locale, until) })}\n\n` : '';
}

/** `README.fr.txt`: what is in the kit, for whom, what nobody publishes before which moment, and how a signature is counted for the organisation. */
export function kitReadme(locale: Locale, kit: KitContents): string {
  const say = (key: MessageKey, values = {}) => translate(locale, key, values);
  const links = kit.links.filter((link) => link.locale === locale);
  const name = kit.organisation && inLocale(kit.organisation.name, locale);
  return [
    inLocale(kit.title, locale), '',
    ...embargoes(locale, kit),
    name ? say('campaigns.kit.readme.for', { organisation: name }) : say('campaigns.kit.readme.forAll'), '',
    ...(['texts', 'images', 'cards', 'links', 'qr'] as const).map((folder) => `${folder}/ : ${say(`campaigns.kit.readme.${folder}`)}`), '',
    ...(name ? [say('campaigns.kit.readme.counted', { organisation: name }), ''] : []),
    ...links.flatMap(({ title, address }) => [title, address, '']),
    say('campaigns.kit.readme.consent'), '',
  ].join('\n').replace(/\n{3,}/g, '\n\n');
}

/** What of the kit is under embargo, and until when; nothing when nothing is. */
function embargoes(locale: Locale, { messages, links, images, imagesEmbargo }: KitContents): string[] {
  const told = [...messages, ...links].flatMap((one) => (one.embargoUntil ? [[`${typeof one.title === 'string' ? one.title : inLocale(one.title, locale)} (${one.locale})`, one.embargoUntil] as const] : []));
  const all = [...told, ...(imagesEmbargo && images.length > 0 ? [['images/', imagesEmbargo] as const] : [])];
  return all.length > 0 ? [translate(locale, 'campaigns.kit.embargoes'), ...all.map(([what, until]) => `- ${what} : ${formatMomentAndZone(locale, until)}`), ''] : [];
}

/** The languages of a kit: those its texts and links are in. */
export function kitLocales({ messages, links }: Pick<KitContents, 'messages' | 'links'>): Locale[] {
  const used = locales.filter((locale) => messages.some((message) => message.locale === locale) || links.some((link) => link.locale === locale));
  return used.length > 0 ? used : ['fr'];
}
