import type { Locale } from '#libs/i18n';
import type { CoalitionRole, OrganisationRole, VoiceRole } from './roles.js';

/** Who acts. A citizen is anonymous and stays so; `system` is the worker, the command line and timed jobs. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'system' }
  | {
      readonly kind: 'account';
      readonly accountId: string;
      readonly sessionId: string;
      /** Named in the settings as one who looks after this installation. */
      readonly isOperator?: true;
      /** Roles in organisations, once per role, with the coalitions the organisation belongs to. */
      readonly memberships: readonly { readonly organisationId: string; readonly role: OrganisationRole; readonly coalitionIds: readonly string[] }[];
      /** Coalitions this person coordinates or administers. */
      readonly leads: readonly { readonly coalitionId: string; readonly role: CoalitionRole }[];
      /** Coalitions in which this person takes part for no organisation. */
      readonly voices?: readonly { readonly coalitionId: string; readonly role: VoiceRole }[];
    };

/** Handed as first argument to every service: who asks, in what language, under which number in the log. */
export interface RequestContext {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly requestId: string;
  /** A pretended time: demo data and time-travel specs only. Otherwise the database's clock decides. */
  readonly now?: Date;
  /** Key for rate limits, made from the network address with a key that lives in memory for a day; never stored. */
  readonly clientKey?: string;
}

/** The context of the worker and the command line. */
export function systemContext(requestId: string, locale: Locale = 'fr', now?: Date): RequestContext {
  return { actor: { kind: 'system' }, locale, requestId, now };
}
