import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#libs/config';
import { translate } from '#libs/i18n';

/** Forms with files reach the routes that read them (`@TakesFiles`), from our own pages only; others answer 415. The pages read theirs themselves. */
export async function takeFiles(http: FastifyInstance, { publicUrl }: Config): Promise<void> {
  await http.register(multipart);
  const ours = new URL(publicUrl);
  http.addHook('preHandler', (request, reply, done) => {
    if (!request.isMultipart()) return done();
    if (!request.routeOptions.config.takesFiles) return void refuse(request, reply, 415);
    return isFromHere(request, ours) ? done() : void refuse(request, reply, 403);
  });
}

/** Browsers name the page a form came from; programs name none. */
function isFromHere({ headers: { origin }, host }: FastifyRequest, ours: URL): boolean {
  if (origin === undefined) return true;
  return origin === ours.origin || (URL.canParse(origin) && new URL(origin).host === host);
}

function refuse({ sawt: { locale } }: FastifyRequest, reply: FastifyReply, status: 403 | 415): FastifyReply {
  return reply.status(status).send(status === 403 ? { code: 'NOT_ALLOWED', message: translate(locale, 'common.notAllowed') } : { code: 'HTTP_415', message: 'Unsupported Media Type' });
}
