import { data, Outlet, type LoaderFunctionArgs } from 'react-router';
import { isLocale } from '#libs/i18n';
import { Frame } from './frame.js';

export function loader({ params }: LoaderFunctionArgs): null {
  if (!isLocale(params.lang)) throw data(null, { status: 404 });
  return null;
}

export default function Site() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}
