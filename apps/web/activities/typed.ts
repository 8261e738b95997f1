import type { RegisterInput, RegisterResult } from '../documents/activities.js';
import { textOf } from '../newsletter/typed.js';

export const genders = ['woman', 'man', 'other'] as const;
export const needs = ['accessibility', 'childcare', 'interpretation'] as const;

/** What was typed into the form, as the browser names it. */
export interface Typed {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly otherOrganisation: string;
  readonly gender: string;
  readonly needs: readonly string[];
  readonly needsNote: string;
  readonly locale: string;
}
/** Why the form is shown again, with what was typed. */
export interface Refused {
  readonly typed: Typed;
  readonly message: string;
  readonly faults: Readonly<Record<string, string>>;
}

export function readTyped(form: FormData, locale: string): Typed {
  const one = (name: string) => textOf(form.get(name));
  return { name: one('name'), email: one('email'), organisation: one('organisation'), otherOrganisation: one('otherOrganisation'), gender: one('gender'), needs: form.getAll('needs').map(textOf), needsNote: one('needsNote'), locale: one('locale') || locale };
}

export function toInput(slug: string, { organisation, gender, needs: given, ...typed }: Typed): RegisterInput {
  const affiliation = organisation === 'other' ? 'OTHER' : organisation === 'none' ? 'NONE' : 'MEMBER';
  return { ...typed, activity: slug, affiliation, organisation, gender: genders.find((one) => one === gender)?.toUpperCase() ?? null, needs: needs.filter((one) => given.includes(one)).map((one) => one.toUpperCase()) };
}

export function toRefused(typed: Typed, result: Exclude<RegisterResult, { __typename: 'CheckYourEmail' }>): Refused {
  const fields = result.__typename === 'InvalidInput' ? result.fields : [];
  return { typed, message: result.message, faults: Object.fromEntries(fields.map(({ field, message }) => [field, message])) };
}
