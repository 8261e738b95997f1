import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Config } from '#libs/config';
import type { RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { Collab, LONGEST_MESSAGE } from '#libs/documents';
import { preferredLocale } from '#libs/i18n';
import { Actors } from '#libs/organisations';

/**
 * The socket of the shared editor, at the api's own port under `/collab`. Only pages of this site may open it, and only
 * for who is signed in; whom it lets in to which text, the area decides.
 */
export function openCollabSocket(app: NestFastifyApplication, config: Config): void {
  const [collab, actors] = [app.get(Collab), app.get(Actors)];
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_MESSAGE });
  const contextOf = async ({ headers }: IncomingMessage, isAtWork = true): Promise<RequestContext> => ({ actor: await actors.of(headers.cookie, isAtWork), locale: preferredLocale(headers['accept-language']), requestId: newId() });
  app.getHttpServer().on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url?.split('?')[0] !== '/collab') return;
    contextOf(request).then((ctx) => {
      if (ctx.actor.kind !== 'account' || !isOfThisSite(request, config)) return void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      sockets.handleUpgrade(request, socket, head, (ws) => collab.welcome(ws, request, ctx, (isAtWork) => contextOf(request, isAtWork)));
    }).catch(() => socket.destroy());
  });
  collab.start();
}

/** Browsers say from which page a socket is opened; another site’s is refused, since cookies come along. */
function isOfThisSite({ headers }: IncomingMessage, { publicUrl }: Config): boolean {
  return headers.origin === new URL(publicUrl).origin || headers.origin === `http://${headers.host}`;
}
