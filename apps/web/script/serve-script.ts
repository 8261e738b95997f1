import type { LoaderFunctionArgs } from 'react-router';
import { publicScript } from './public-script.js';

/** The public script under its present address; an older page gets the present one too, but does not keep it. */
export function loader({ request }: LoaderFunctionArgs): Response {
  const isPresent = new URL(request.url).pathname === publicScript.address;
  return new Response(publicScript.code, { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': isPresent ? 'public, max-age=31536000, immutable' : 'no-store' } });
}
