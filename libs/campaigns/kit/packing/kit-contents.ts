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
}

/** Everything that goes into one kit. */
export interface KitContents {
  readonly campaign: string;
  readonly slug: string;
  /** Whose it is; undefined for the one everybody may take. */
  readonly organisation: { readonly slug: string; readonly name: Partial<Record<Locale, string>> } | undefined;
  readonly title: Partial<Record<Locale, string>>;
  /** Nobody publishes anything of it before. */
  readonly embargoUntil: Date | null;
  readonly messages: readonly ApprovedMessage[];
  readonly links: readonly KitLink[];
  readonly images: readonly { readonly id: string; readonly name: string }[];
}

export const shapes: readonly CardShape[] = ['wide', 'square'];

/** Latin letters, digits and hyphens; what else a title holds gives way. */
export const fileWord = (text: string, otherwise: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z\d]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60) || otherwise;

/** `kit_sante-de-nuit_nour.zip`; under embargo its end stands in the name: `…_embargo-2026-12-10-0900.zip`, by Casablanca's clock. */
export function kitName({ slug, organisation, embargoUntil }: Pick<KitContents, 'slug' | 'organisation' | 'embargoUntil'>): string {
  const embargo = embargoUntil && `embargo-${clock(embargoUntil)}`;
  return `${['kit', slug, organisation?.slug, embargo].filter(Boolean).join('_')}.zip`;
}

function clock(moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(moment);
  const of = (type: string) => parts.find((part) => part.type === type)!.value;
  return `${of('year')}-${of('month')}-${of('day')}-${of('hour')}${of('minute')}`;
}
