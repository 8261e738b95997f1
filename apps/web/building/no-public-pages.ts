import { sep } from 'node:path';
import type { Plugin } from 'vite';

const ROUTE = /\?__react-router-build-client-route$/;

/** Public pages leave the server whole, so browsers get the modules of the root and the console only; whoever goes from there to a public page loads it anew. */
export function noPublicPages(root: string): Plugin {
  const shipped = [`${root}${sep}console${sep}`, `${root}${sep}root.tsx`];
  return {
    name: 'sawt:no-public-pages',
    enforce: 'post', // after React Router has written what the module exports
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform(_code, id) {
      return ROUTE.test(id) && !shipped.some((path) => id.startsWith(path)) ? { code: 'export {}', map: null } : undefined;
    },
  };
}
