import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { eventStream } from './event-stream.js';
import { LiveTallies } from './live-tallies.service.js';

// Nothing on the way may keep or pack what is said; compression leaves event streams alone by itself. A connection kept alive after its stream would hold up the end of the program.
const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no', connection: 'close' };

/** The numbers of a petition as they change, for its campaigners: server-sent events. */
@Controller('api/petitions/:slug')
export class LiveTallyController {
  constructor(private readonly live: LiveTallies) {}

  @Get('tally/stream')
  @Allow('signature.report')
  async stream(@Ctx() ctx: RequestContext, @Param('slug') slug: string, @Res() reply: FastifyReply): Promise<void> {
    const numbers = await this.live.listen(ctx, slug);
    void reply.headers(headers).send(eventStream(numbers));
  }
}
