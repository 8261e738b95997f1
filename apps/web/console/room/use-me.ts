import { useRouteLoaderData } from 'react-router';
import type { Me } from '../desk.js';

/** Whoever is signed in, in any screen of the console. */
export function useMe(): Me {
  return useRouteLoaderData<{ readonly me: Me }>('room')!.me;
}
