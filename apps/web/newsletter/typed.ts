import type { SubscribeInput, SubscribeResult } from '../documents/newsletter.js';

/** Why the newsletter's form is shown again, with what was typed. */
export interface Refused {
  readonly typed: SubscribeInput;
  readonly message: string;
  readonly faults: Readonly<Record<string, string>>;
}

export function readTyped(form: FormData, locale: string): SubscribeInput {
  const one = (name: string) => textOf(form.get(name));
  return { coalition: one('coalition') || undefined, email: one('email'), locale: one('locale') || locale, organisations: form.getAll('organisation').map(textOf) };
}

export function toRefused(typed: SubscribeInput, result: Exclude<SubscribeResult, { __typename: 'CheckYourEmail' }>): Refused {
  const fields = result.__typename === 'InvalidInput' ? result.fields : [];
  return { typed, message: result.message, faults: Object.fromEntries(fields.map(({ field, message }) => [field, message])) };
}

export function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
