import { redirect } from 'react-router';
import { given } from '../given.js';
import type { Route } from './+types/choose-language.js';

/** `/` leads to the home page in the first language of the browser that Sawt speaks. */
export function loader({ context }: Route.LoaderArgs): Response {
  return redirect(`/${context.get(given).locale}`, { headers: { vary: 'Accept-Language', 'cache-control': 'no-store' } });
}
