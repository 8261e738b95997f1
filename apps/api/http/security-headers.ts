import type { FastifyInstance } from 'fastify';
import type { Config } from '#libs/config';

/** Nothing from elsewhere, nothing inline, no frame but on the sites named. */
export function contentPolicy(frameAncestors = "'none'"): string {
  return `default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ${frameAncestors}`;
}

/** What of a device a page may use: nothing, or the microphone where a voice is recorded. */
export const permissions = (microphone = ''): string => `camera=(), microphone=(${microphone}), geolocation=()`;

/** Headers of every answer, unless the handler has set them itself. */
export function secureAnswers(http: FastifyInstance, config: Config): void {
  const always: Record<string, string> = {
    'content-security-policy': contentPolicy(),
    'referrer-policy': 'same-origin', // nothing to other sites; with no-referrer browsers send forms with «Origin: null», which the pages refuse
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': permissions(),
    ...(config.publicUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
  };
  const headers = Object.entries({ ...always, 'cache-control': 'no-store' });
  http.addHook('onSend', (_request, reply, _payload, done) => {
    for (const [name, value] of headers) if (!reply.hasHeader(name)) reply.header(name, value);
    done();
  });
}
