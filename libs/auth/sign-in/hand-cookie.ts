import { SignedIn } from './signed-in.type.js';
import { asAccount } from './start-session.service.js';
import { noSessionCookie, sessionCookie, type Carrier } from '../sessions/session-cookie.js';

/** Gives the browser the session that a service began, if it did; the rest of the operation is asked by that account. */
export function handCookie<T extends object>(carrier: Carrier, result: T): T {
  if (!(result instanceof SignedIn)) return result;
  carrier.reply?.header('set-cookie', sessionCookie(result.session.token));
  carrier.sawt = asAccount(carrier.sawt, result.me.id, result.session.id);
  return result;
}

export function dropCookie(carrier: Carrier): true {
  carrier.reply?.header('set-cookie', noSessionCookie());
  carrier.sawt = { ...carrier.sawt, actor: { kind: 'anonymous' } };
  return true;
}
