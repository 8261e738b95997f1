import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';
import { isArea, isCountry, isLocale, type Locale } from '#libs/i18n';
import { PublicName } from '../signature.states.js';
import { canonicalAddress } from './canonical-address.js';
import type { SignPetitionInput } from './sign-petition.input.js';

/** The answers of a signing, cleaned. */
export interface Signer {
  readonly email: string;
  readonly mailbox: string;
  readonly domain: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: Locale;
  readonly country: string;
  readonly area: string | null;
  readonly publicName: number;
}

const MOST_LETTERS = 80;
// Control characters and the marks that turn the direction of text: no name holds them, forgeries do.
const forbidden = /[\p{Cc}\p{Cn}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069<>{}|\\^`[\]=@#$%&*/]|https?:|www\./u;

/** Cleans and checks by hand: the one form that must stay fast. Faults name the field and say what to do. */
export function checkSigning(ctx: RequestContext, input: SignPetitionInput): { signer: Signer } | { faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  const mailbox = canonicalAddress(input.email);
  const [givenName, familyName] = [clean(input.givenName), clean(input.familyName)];
  const country = (input.country || 'MA').toUpperCase();
  if (!mailbox) faults.push(fault(ctx, 'email', input.email.trim() ? 'signatures.emailInvalid' : 'signatures.emailMissing'));
  checkName(ctx, 'givenName', givenName, faults);
  checkName(ctx, 'familyName', familyName, faults);
  if (!isCountry(country)) faults.push(fault(ctx, 'country', 'signatures.countryUnknown'));
  if (input.area && !isArea(input.area, country)) faults.push(fault(ctx, 'area', 'signatures.areaUnknown'));
  if (input.locale && !isLocale(input.locale)) faults.push(fault(ctx, 'locale', 'signatures.localeUnknown'));
  if (faults.length > 0 || !mailbox) return { faults };
  return {
    signer: {
      email: input.email.trim().normalize('NFKC'), mailbox: mailbox.address, domain: mailbox.domain, givenName, familyName, country,
      locale: isLocale(input.locale) ? input.locale : ctx.locale, area: input.area || null,
      publicName: { HIDDEN: PublicName.hidden, INITIALS: PublicName.initials, FULL: PublicName.full }[input.publicName ?? 'HIDDEN'],
    },
  };
}

function clean(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function checkName(ctx: RequestContext, field: 'givenName' | 'familyName', name: string, faults: FieldFault[]): void {
  if (name === '') faults.push(fault(ctx, field, `signatures.${field}Missing`));
  else if (name.length > MOST_LETTERS) faults.push(fault(ctx, field, 'signatures.nameTooLong', { most: MOST_LETTERS }));
  else if (forbidden.test(name) || !/\p{L}/u.test(name)) faults.push(fault(ctx, field, 'signatures.nameInvalid'));
}
