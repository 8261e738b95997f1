import { code as proofCode, hash as proofHash } from './proof.ts?script';
import { code, hash } from './public.ts?script';

/** Its address changes with its text, so that browsers keep it for good. */
export const publicScript = { code, address: `/script/${hash}.js` };
/** For a form that came back while its petition is under attack, and for nothing else. */
export const proofScript = { code: proofCode, address: `/script/${proofHash}.js` };
