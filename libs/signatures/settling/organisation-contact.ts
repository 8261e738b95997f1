import type { Locale } from '#libs/i18n';

/** What an organisation that was ticked knows of a signer. */
export interface OrganisationContact {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly country: string;
  readonly area: string | null;
  readonly locale: Locale;
  readonly unsubscribeSecret: Buffer;
}
type Packed = [string, string, string, string, string | null, Locale, string];

export function packContact(contact: OrganisationContact): string {
  const { email, givenName, familyName, country, area, locale, unsubscribeSecret } = contact;
  return JSON.stringify([email, givenName, familyName, country, area, locale, unsubscribeSecret.toString('base64')] satisfies Packed);
}

export function unpackContact(packed: Buffer): OrganisationContact {
  const [email, givenName, familyName, country, area, locale, secret] = JSON.parse(packed.toString()) as Packed;
  return { email, givenName, familyName, country, area, locale, unsubscribeSecret: Buffer.from(secret, 'base64') };
}
