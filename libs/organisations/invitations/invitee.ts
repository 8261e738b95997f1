import { addressFaults } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';
import { isLocale } from '#libs/i18n';

const LONGEST_NAME = 120;

/** Somebody to be invited. */
export interface Invitee {
  readonly email: string;
  readonly name: string;
  /** The language of the mail, and of the account: fr, ar, en or es. */
  readonly locale: string;
}

/** What is wrong with what is said of them. */
export function inviteeFaults(ctx: RequestContext, { email, name, locale }: Invitee, path = ''): FieldFault[] {
  return [
    ...addressFaults(ctx, `${path}email`, email),
    ...nameFaults(ctx, `${path}name`, name),
    ...(isLocale(locale) ? [] : [fault(ctx, `${path}locale`, 'organisations.localeInvalid')]),
  ];
}

export function nameFaults(ctx: RequestContext, field: string, name: string): FieldFault[] {
  if (name.trim() === '') return [fault(ctx, field, 'organisations.personNameMissing')];
  return name.trim().length > LONGEST_NAME ? [fault(ctx, field, 'organisations.textTooLong', { most: LONGEST_NAME })] : [];
}
