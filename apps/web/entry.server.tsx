import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import { ServerRouter, type EntryContext } from 'react-router';
import { hasScripts } from './layout/has-scripts.js';

/** Public pages leave as plain, whole HTML, with nothing in it for a framework; pages with scripts as React wants them. */
export default async function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Promise<Response> {
  const page = <ServerRouter context={context} url={request.url} />;
  if (!headers.has('content-type')) headers.set('content-type', 'text/html; charset=utf-8');
  if (!hasScripts(context.staticHandlerContext.matches.map(({ route }) => context.routeModules[route.id]?.handle))) {
    return new Response(`<!doctype html>${renderToStaticMarkup(page)}`, { status, headers });
  }
  return new Response(await whole(page), { status, headers });
}

function whole(page: React.ReactElement): Promise<ReadableStream> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => {
        const body = new PassThrough();
        resolve(createReadableStreamFromReadable(body));
        pipe(body);
      },
      onShellError: reject,
    });
  });
}
