import { signedIn } from '../desk.js';
import { chosenOrganisation, type Place } from '../organisation/chosen.js';

type Context = Parameters<typeof signedIn>[0];

/** The organisation whose signatures this person examines: the one in the address, else the first where they may. */
export function examined(context: Context, request: Request): Place | undefined {
  if (new URL(request.url).searchParams.has('organisation')) return chosenOrganisation(context, request);
  const { memberships } = signedIn(context);
  return memberships.find(({ roles }) => roles.some((role) => role === 'MODERATOR' || role === 'REPRESENTATIVE'))?.organisation;
}
