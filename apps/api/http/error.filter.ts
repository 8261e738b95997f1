import { BadRequestException, Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound, Refusal, type RequestContext } from '#libs/context';
import { askedWrongly } from '#libs/database';
import { translate, type MessageKey } from '#libs/i18n';

const words: Record<Refusal['code'], MessageKey> = { NOT_SIGNED_IN: 'common.notSignedIn', NOT_ALLOWED: 'common.notAllowed', NOT_FOUND: 'common.notFound' };

/** Plain routes: a refusal becomes its status and a sentence; a breakage becomes a reference number and one log line. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const [request, reply] = [host.switchToHttp().getRequest<FastifyRequest>(), host.switchToHttp().getResponse<FastifyReply>()];
    const { status, body } = this.answer(error, request.sawt, request.routeOptions?.url);
    void reply.status(status).header('cache-control', 'no-store').header('content-type', 'application/json; charset=utf-8').send(body);
  }

  private answer(thrown: unknown, ctx: RequestContext | undefined, route: string | undefined): { status: number; body: object } {
    const locale = ctx?.locale ?? 'fr';
    const wrong = askedWrongly(thrown);
    const error = wrong === 'id' ? new NotFound() : wrong === 'text' ? new BadRequestException() : thrown;
    if (error instanceof Refusal) return { status: error.status, body: { code: error.code, message: translate(locale, words[error.code]) } };
    if (error instanceof HttpException) return { status: error.getStatus(), body: { code: `HTTP_${error.getStatus()}`, message: error.message } };
    const known = (error as { statusCode?: number; code?: string; message?: string }) ?? {};
    if (known.statusCode && known.statusCode < 500) return { status: known.statusCode, body: { code: known.code ?? 'BAD_REQUEST', message: known.message } };
    const reference = ctx?.requestId ?? 'none';
    this.logger.error(`${reference} ${route ?? 'no route'} ${error instanceof Error ? error.stack : 'thrown value'}`);
    return { status: 500, body: { code: 'UNEXPECTED', reference, message: translate(locale, 'common.unknown', { reference }) } };
  }
}
