import { data, type RouterContextProvider } from 'react-router';
import { given, type Answered } from '../given.js';
import type { Document } from './document.js';

const statuses: Record<string, number> = { NOT_FOUND: 404, BAD_USER_INPUT: 404 /* nothing has such a name */, NOT_ALLOWED: 403, NOT_SIGNED_IN: 401 };

/** Asks the api. A refusal or a breakage becomes the page that says so: 404, 403 or 500 with a reference. */
export async function ask<Data, Variables extends Record<string, unknown>>(context: Readonly<RouterContextProvider>, document: Document<Data, Variables>, variables: Variables): Promise<Data> {
  const answered = await context.get(given).ask(document.text, variables);
  if (answered.errors?.length || !answered.data) throw toFault(answered, context.get(given).requestId);
  return answered.data as Data;
}

/** The 404 of something that is not there, or not for everybody's eyes. */
export function notFound(): ReturnType<typeof data> {
  return data(null, { status: 404 });
}

function toFault({ errors }: Answered, requestId: string): ReturnType<typeof data> {
  const { code, reference = requestId } = errors?.[0]?.extensions ?? {};
  return data({ reference }, { status: statuses[String(code)] ?? 500 });
}
