import { createRequestHandler, RouterContextProvider } from 'react-router';
import * as build from 'virtual:react-router/server-build';
import { given, type Given } from './given.js';

const answer = createRequestHandler(build, import.meta.env.MODE);

/** All pages as one function: the only thing the api knows of them. */
export function handle(request: Request, api: Given): Promise<Response> {
  const context = new RouterContextProvider();
  context.set(given, api);
  return answer(request, context);
}
