import type { RequestContext } from '#libs/context';
import { SESSION_DAYS } from './session-times.js';

const NAME = '__Host-sawt';
const FOUND = new RegExp(`(?:^|;)\\s*${NAME}=([A-Za-z0-9_-]{43})\\s*(?:;|$)`);
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** What a GraphQL operation carries: who asks and, when somebody waits at the other end, how to answer with a header. */
export interface Carrier {
  sawt: RequestContext;
  readonly reply?: { header(name: string, value: string): unknown };
}

/** The session's secret in a Cookie header; undefined when there is none that could be ours. */
export function readSessionCookie(header: string | undefined): string | undefined {
  return FOUND.exec(header ?? '')?.[1];
}

/** Lives as long as the session may at most; the server decides when it really ends. */
export function sessionCookie(token: string): string {
  return `${NAME}=${token}; ${ATTRIBUTES}; Max-Age=${SESSION_DAYS * 24 * 60 * 60}`;
}

export function noSessionCookie(): string {
  return `${NAME}=; ${ATTRIBUTES}; Max-Age=0`;
}
