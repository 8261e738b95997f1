import { createContext } from 'react-router';
import type { Locale } from '#libs/i18n';

export interface Answered {
  readonly data: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** What the api gives the pages with each request; apps/api declares the same shape. */
export interface Given {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answered>;
  readonly locale: Locale;
  readonly publicUrl: string;
  readonly isSignedIn: boolean;
}

/** Where loaders and actions find it: `context.get(given)`. */
export const given = createContext<Given>();
