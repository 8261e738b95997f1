import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import { isRouteErrorResponse, ServerRouter, type EntryContext, type HandleErrorFunction } from 'react-router';
import { given } from './given.js';
import { cacheControl } from './layout/caching.js';
import { hasScripts, plays } from './layout/has-scripts.js';
import { policyWith } from './layout/policy-with.js';

/** Public pages leave as plain, whole HTML, with nothing in it for a framework; pages with scripts as React wants them. */
export default async function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Promise<Response> {
  const handles = context.staticHandlerContext.matches.map(({ route }) => context.routeModules[route.id]?.handle);
  if (!headers.has('content-type')) headers.set('content-type', 'text/html; charset=utf-8');
  if (!headers.has('cache-control')) headers.set('cache-control', cacheControl(request.method, status, handles));
  if (!hasScripts(handles)) return new Response(`<!doctype html>${renderToStaticMarkup(<ServerRouter context={context} url={request.url} />)}`, { status, headers });
  const nonce = randomBytes(16).toString('base64');
  headers.set('content-security-policy', policyWith(nonce, plays(handles)));
  headers.set('referrer-policy', 'same-origin'); // forms are checked against their origin, which `no-referrer` hides
  return new Response(await whole(<ServerRouter context={context} url={request.url} nonce={nonce} />, nonce), { status, headers });
}

/** What was not foreseen goes to the api's log, under the number the page shows. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) context.get(given).fail(error);
};

function whole(page: React.ReactElement, nonce: string): Promise<ReadableStream> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => {
        const body = new PassThrough();
        resolve(createReadableStreamFromReadable(body));
        pipe(body);
      },
      onShellError: reject,
    });
  });
}
