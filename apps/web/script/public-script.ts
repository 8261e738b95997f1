import { code, hash } from './public.ts?script';

/** Its address changes with its text, so that browsers keep it for good. */
export const publicScript = { code, address: `/script/${hash}.js` };
