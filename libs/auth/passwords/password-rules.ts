import { fault, type FieldFault } from '#libs/graphql';
import type { RequestContext } from '#libs/context';

export const SHORTEST_PASSWORD = 12;
const LONGEST = 200;
const FEWEST_SIGNS = 5;

/** What is wrong with a password somebody chooses: 12 to 200 characters, five of them different, not their address. */
export function passwordFaults(ctx: RequestContext, field: string, password: string, email = ''): FieldFault[] {
  const signs = Array.from(password);
  if (signs.length < SHORTEST_PASSWORD) return [fault(ctx, field, 'auth.passwordTooShort', { least: SHORTEST_PASSWORD })];
  if (signs.length > LONGEST) return [fault(ctx, field, 'auth.passwordTooLong', { most: LONGEST })];
  const name = email.split('@')[0]!.toLowerCase();
  const isGuessable = new Set(signs).size < FEWEST_SIGNS || (name.length > 3 && password.toLowerCase().startsWith(name));
  return isGuessable ? [fault(ctx, field, 'auth.passwordTooPlain')] : [];
}
