import type { Locale } from '#libs/i18n';
import type { CardShape, CardWords } from '#libs/petitions';
import type { ApprovedMessage } from '../../plan/messages/approved-messages.service.js';

/** A petition in one language, with the address that tells who brought the signer. */
export interface KitLink {
  readonly slug: string;
  readonly locale: Locale;
  readonly title: string;
  readonly address: string;
  readonly widget: string;
  readonly card: CardWords;
  /** Nobody shows the petition as the campaign's before; null when no embargo holds, or one of its actions is free. */
  readonly embargoUntil: Date | null;
  /** An action about it is for everybody, embargo apart. */
  readonly isPublic: boolean;
}

/** Everything that goes into one kit. */
export interface KitContents {
  readonly campaign: string;
  readonly slug: string;
  /** Whose it is; undefined for the one everybody may take. */
  readonly organisation: { readonly slug: string; readonly name: Partial<Record<Locale, string>> } | undefined;
  readonly title: Partial<Record<Locale, string>>;
  readonly messages: readonly ApprovedMessage[];
  readonly links: readonly KitLink[];
  readonly images: readonly { readonly id: string; readonly name: string }[];
  /** Pictures belong to no action: nobody publishes them before the campaign's last embargo is over. */
  readonly imagesEmbargo: Date | null;
}

type Embargoed = Pick<KitContents, 'messages' | 'links' | 'images' | 'imagesEmbargo'>;

/** When everything in the kit is free; null when it is. */
export function lastEmbargo({ messages, links, images, imagesEmbargo }: Embargoed): Date | null {
  const ends = [...messages, ...links].flatMap(({ embargoUntil }) => embargoUntil ?? []);
  return [...ends, ...(imagesEmbargo && images.length > 0 ? [imagesEmbargo] : [])].reduce<Date | null>((last, one) => (last && last >= one ? last : one), null);
}

/** What everybody may have of it today. */
export function freeOf(kit: KitContents): KitContents {
  const isFree = ({ isPublic, embargoUntil }: { readonly isPublic: boolean; readonly embargoUntil: Date | null }) => isPublic && !embargoUntil;
  return { ...kit, messages: kit.messages.filter(isFree), links: kit.links.filter(isFree), images: kit.imagesEmbargo ? [] : kit.images };
}

export const shapes: readonly CardShape[] = ['wide', 'square'];

/** Latin letters, digits and hyphens; what else a title holds gives way. */
export const fileWord = (text: string, otherwise: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z\d]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60) || otherwise;

/** `kit_sante-de-nuit_nour.zip`; while an embargo holds for anything in it, the last end stands in the name. */
export const kitName = (kit: KitContents): string => `${marked(['kit', kit.slug, kit.organisation?.slug].filter(Boolean).join('_'), lastEmbargo(kit))}.zip`;

/** The name of a file, with the end of its embargo: `affiche_embargo-2026-12-10-0900`, by Casablanca's clock. */
export const marked = (name: string, embargoUntil: Date | null): string => (embargoUntil ? `${name}_embargo-${clock(embargoUntil)}` : name);

function clock(moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(moment);
  const of = (type: string) => parts.find((part) => part.type === type)!.value;
  return `${of('year')}-${of('month')}-${of('day')}-${of('hour')}${of('minute')}`;
}
