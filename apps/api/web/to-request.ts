import type { FastifyRequest } from 'fastify';
import type { Config } from '#libs/config';

/** The request as web standards have it. Its origin is the public address when that is where it came in: forms are checked against it. */
export function toRequest(request: FastifyRequest, config: Config): Request {
  const controller = new AbortController();
  request.raw.once('close', () => request.raw.errored && controller.abort());
  const origin = new URL(config.publicUrl).host === request.host ? config.publicUrl : `${request.protocol}://${request.host}`;
  const headers = Object.entries(request.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]));
  const hasBody = !['GET', 'HEAD'].includes(request.method);
  return new Request(new URL(request.url, origin), { method: request.method, headers, signal: controller.signal, body: hasBody ? new Uint8Array((request.body as Buffer | undefined) ?? []) : undefined });
}
