import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';

const PART = String.raw`[^\s\p{C}<>()\[\]\\,;:"@]`;
const ADDRESS = new RegExp(`^${PART}{1,64}@${PART}+\\.${PART}{2,}$`, 'u');
const LONGEST = 254;

/** What is wrong with the address somebody gives for a member of staff: it must be one mailbox and nothing else. */
export function addressFaults(ctx: RequestContext, field: string, email: string): FieldFault[] {
  const given = email.trim();
  return given.length <= LONGEST && ADDRESS.test(given) ? [] : [fault(ctx, field, 'auth.emailInvalid')];
}
