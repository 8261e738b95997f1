import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { RefuseLetters } from './refuse-letters.service.js';

/** One click of a mail program (RFC 8058): no page, no cookie, the same answer for every token. */
@Controller('api/letters')
export class RefuseLettersController {
  constructor(private readonly refusing: RefuseLetters) {}

  @Post('no-more/:token')
  @HttpCode(204)
  @Public('the token proves the right')
  refuse(@Ctx() ctx: RequestContext, @Param('token') token: string): Promise<void> {
    return this.refusing.run(ctx, token);
  }
}
