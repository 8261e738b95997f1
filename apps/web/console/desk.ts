import { createContext, data, redirect, type RouterContextProvider } from 'react-router';
import type { Locale } from '#libs/i18n';
import { given, type Answered } from '../given.js';
import type { MeQuery, TypedDocumentString } from '../gql/graphql.js';

export type Me = NonNullable<MeQuery['me']>;
type Context = Readonly<RouterContextProvider>;
type Asked<Variables> = Variables extends Record<string, never> ? [] : [variables: Variables];

/** Who sits at the console in this request; the console's middleware puts it there. */
export interface Desk {
  readonly me: Me | null;
  readonly locale: Locale;
  /** The address asked for, to come back to after signing in. */
  readonly address: string;
}
export const desk = createContext<Desk>();

const statuses: Record<string, number> = { NOT_FOUND: 404, NOT_ALLOWED: 403 };

/** Asks the api in the language of the console. Without a session: to the sign-in; a refusal or a breakage becomes the page that says so. */
export async function ask<Data, Variables>(context: Context, document: TypedDocumentString<Data, Variables>, ...[variables]: Asked<Variables>): Promise<Data> {
  const { locale, address } = context.get(desk);
  const answered = await context.get(given).ask(document.toString(), variables as Record<string, unknown> | undefined, locale);
  if (answered.errors?.length || !answered.data) throw fault(answered, context, address);
  return answered.data as Data;
}

/** Whoever is signed in; others are sent to the sign-in and come back. */
export function signedIn(context: Context): Me {
  const { me, address } = context.get(desk);
  if (!me) throw toSignIn(address);
  return me;
}

/** The page of something that is not there, or not for these eyes. */
export function notFound(): ReturnType<typeof data> {
  return data({ code: 'NOT_FOUND' }, { status: 404 });
}

export function toSignIn(address: string): Response {
  return redirect(address === '/console' ? '/console/sign-in' : `/console/sign-in?next=${encodeURIComponent(address)}`);
}

function fault({ errors }: Answered, context: Context, address: string): Response | ReturnType<typeof data> {
  const { message, extensions } = errors?.[0] ?? { message: 'No answer' };
  const { code = 'UNEXPECTED', reference } = extensions ?? {};
  if (code === 'NOT_SIGNED_IN') return toSignIn(address);
  const status = statuses[String(code)] ?? 500;
  const api = context.get(given);
  if (status === 500 && !reference) api.fail(new Error(`${String(code)}: ${message}`)); // a query refused before it ran, as too costly
  return data({ code, reference: reference ?? api.requestId }, { status });
}
