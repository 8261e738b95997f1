import type { LoaderFunctionArgs } from 'react-router';
import { proofScript, publicScript, recordScript } from './public-script.js';

/** The public script under its present address; an older page gets the present one too, but does not keep it. */
export function loader({ request }: LoaderFunctionArgs): Response {
  const { pathname } = new URL(request.url);
  const named = [proofScript, recordScript].find(({ address }) => address === pathname);
  if (named) return scriptOf(named.code, true);
  return scriptOf(publicScript.code, pathname === publicScript.address);
}

function scriptOf(code: string, isPresent: boolean): Response {
  return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': isPresent ? 'public, max-age=31536000, immutable' : 'no-store' } });
}
