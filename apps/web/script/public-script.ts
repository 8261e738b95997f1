import { code as proofCode, hash as proofHash } from './proof.ts?script';
import { code as recordCode, hash as recordHash } from './record.ts?script';
import { code, hash } from './public.ts?script';

/** Its address changes with its text, so that browsers keep it for good. */
export const publicScript = { code, address: `/script/${hash}.js` };
/** Where somebody may answer by their voice, and nowhere else. */
export const recordScript = { code: recordCode, address: `/script/${recordHash}.js` };
/** For a form that came back while its petition is under attack, and for nothing else. */
export const proofScript = { code: proofCode, address: `/script/${proofHash}.js` };
