import { notFound, signedIn, type Me } from '../desk.js';

type Context = Parameters<typeof signedIn>[0];
export type Place = Me['memberships'][number]['organisation'];

/** The organisation whose work a screen shows: `?organisation=slug` in the address, else my first one; undefined when I work in none. */
export function chosenOrganisation(context: Context, request: Request): Place | undefined {
  const mine = signedIn(context).memberships.map(({ organisation }) => organisation);
  const asked = new URL(request.url).searchParams.get('organisation');
  if (!asked) return mine[0];
  const found = mine.find(({ slug }) => slug === asked);
  if (!found) throw notFound();
  return found;
}
