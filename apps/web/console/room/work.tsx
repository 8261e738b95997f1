import { Outlet } from 'react-router';
import { Broken } from './broken.js';

export default function Work() {
  return <Outlet />;
}

/** A screen that fails leaves the rest of the console standing. */
export function ErrorBoundary({ error }: { error: unknown }) {
  return <Broken error={error} />;
}
