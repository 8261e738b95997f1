import type { LoaderFunctionArgs } from 'react-router';
import { accentStyle } from './accent-style.js';
import { readHex } from './colour.js';

/** `/accent/0b5d57.css`: a stylesheet of one rule, kept for good. */
export function loader({ params }: LoaderFunctionArgs): Response {
  const colour = readHex((params['file'] ?? '').replace(/\.css$/, ''));
  if (!colour) return new Response('Not a colour', { status: 404, headers: { 'content-type': 'text/plain' } });
  return new Response(accentStyle(colour), { headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' } });
}
