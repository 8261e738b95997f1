import { createContext } from 'react-router';
import type { Locale } from '#libs/i18n';

export interface Answered {
  readonly data: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** What the api gives the pages with each request; apps/api declares the same shape. */
export interface Given {
  /** Runs a GraphQL operation for this request, guards and limits included; messages come in `locale`, else in the request's language. */
  ask(query: string, variables?: Record<string, unknown>, locale?: Locale): Promise<Answered>;
  readonly locale: Locale;
  /** Where people reach this installation, without a slash at the end. */
  readonly publicUrl: string;
  /** Who runs this installation, as they say; each part may be missing. */
  readonly publisher: { readonly name?: string; readonly address?: string; readonly email?: string };
  readonly isSignedIn: boolean;
  /** The number under which a breakage of this request is logged. */
  readonly requestId: string;
  /** Logs a breakage under that number. */
  fail(error: unknown): void;
}

/** Where loaders and actions find it: `context.get(given)`. */
export const given = createContext<Given>();
