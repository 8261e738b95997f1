import { data, Outlet } from 'react-router';
import { isLocale } from '#libs/i18n';
import type { Route } from './+types/site.js';

export function loader({ params }: Route.LoaderArgs): null {
  if (!isLocale(params.lang)) throw data(null, { status: 404 });
  return null;
}

export default function Site() {
  return <Outlet />;
}
