import type { LoaderFunctionArgs } from 'react-router';
import { notFound, signedIn } from '../desk.js';
import { chosenPlace } from '../staff/chosen.js';

type Asked = Pick<LoaderFunctionArgs, 'context' | 'request'>;

/** The coalition a screen is about, and whether who looks leads it. Not found for who takes part in none. */
export function placeOf({ context, request }: Asked) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  return { coalition, leads: signedIn(context).coalitions.some((one) => one.coalition.id === coalition.id) };
}
