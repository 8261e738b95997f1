import { notFound, signedIn, type Me } from '../desk.js';

type Context = Parameters<typeof signedIn>[0];

/** The coalition a screen is about: `?coalition=slug` in the address, else the first I lead; undefined when I lead none. */
export function chosenCoalition(context: Context, request: Request): Me['coalitions'][number] | undefined {
  const { coalitions } = signedIn(context);
  const asked = new URL(request.url).searchParams.get('coalition');
  if (!asked) return coalitions[0];
  const found = coalitions.find(({ coalition }) => coalition.slug === asked);
  if (!found) throw notFound();
  return found;
}

/** The same among the coalitions I take part in, in whatever way. */
export function chosenPlace(context: Context, request: Request): Me['takesPart'][number] | undefined {
  const { takesPart } = signedIn(context);
  const asked = new URL(request.url).searchParams.get('coalition');
  if (!asked) return takesPart[0];
  const found = takesPart.find(({ slug }) => slug === asked);
  if (!found) throw notFound();
  return found;
}
