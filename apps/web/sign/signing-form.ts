import type { PublicName, SignInput, SignResult } from '../documents/sign.js';

/** What a person typed, as it goes back into the form. */
export interface Typed {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly country: string;
  readonly area: string;
  readonly publicName: string;
  readonly org: string;
  readonly consents: readonly string[];
}

/** Why the form is shown again. */
export interface Refused {
  readonly typed: Typed;
  readonly message: string;
  /** To be solved by the browser before the form is sent again. */
  readonly challenge?: string;
  /** What is wrong, by field; empty when the answers are not at fault. */
  readonly faults: Readonly<Record<string, string>>;
}

const publicNames = ['HIDDEN', 'INITIALS', 'FULL'];

export function blank(org = ''): Typed {
  return { givenName: '', familyName: '', email: '', country: 'MA', area: '', publicName: 'hidden', org, consents: [] };
}

export function readTyped(form: FormData): Typed {
  const one = (name: string) => textOf(form.get(name));
  return {
    givenName: one('givenName'), familyName: one('familyName'), email: one('email'), country: one('country'), area: one('area'),
    publicName: one('publicName'), org: one('org'), consents: form.getAll('consent').map(textOf),
  };
}

export function toInput(petitionSlug: string, locale: string, typed: Typed, proof?: string): SignInput {
  const publicName = typed.publicName.toUpperCase();
  return {
    petitionSlug, locale, email: typed.email, givenName: typed.givenName, familyName: typed.familyName,
    country: typed.country || undefined, area: typed.area || undefined, sourceOrganisation: typed.org || undefined, proof: proof || undefined,
    publicName: publicNames.includes(publicName) ? (publicName as PublicName) : undefined,
    consents: typed.consents.map((organisation) => ({ organisation, given: true })),
  };
}

export function toRefused(typed: Typed, result: Exclude<SignResult, { __typename: 'CheckYourEmail' }>): Refused {
  const fields = result.__typename === 'InvalidInput' ? result.fields : [];
  const challenge = result.__typename === 'ChallengeNeeded' ? result.challenge : undefined;
  return { typed, message: result.message, ...(challenge && { challenge }), faults: Object.fromEntries(fields.map(({ field, message }) => [field, message])) };
}

export function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
