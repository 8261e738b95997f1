import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Config } from '#libs/config';
import { Public } from '#libs/context';
import type { CaughtMail } from '../catcher/caught-mail.js';
import { readCaught, readInbox } from '../catcher/read-inbox.js';
import { letterPage, listPage, mailPage, missingPage } from './inbox.page.js';
import { letterPolicy, pagePolicy } from './inbox.style.js';

const OPEN = 'local mail catcher';
const HTML = 'text/html; charset=utf-8';
const POLICY = 'content-security-policy';
const ON_A_PAGE = 50;
const MOST = 2000;

/** Shows the local catcher's mails to whoever develops or tries Sawt on this machine. */
@Controller()
export class InboxController {
  private readonly dir: string;

  constructor(config: Config) {
    if (!config.inboxDir) throw new Error('INBOX_DIR: is required to show the local mail catcher');
    this.dir = config.inboxDir;
  }

  @Get('inbox')
  @Public(OPEN)
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @Header(POLICY, pagePolicy)
  async list(@Query('to') to: unknown, @Query('before') before: unknown): Promise<string> {
    const mails = await readInbox(this.dir, { to: words(to), before: words(before), first: ON_A_PAGE + 1 });
    const shown = mails.slice(0, ON_A_PAGE);
    return listPage(shown, words(to), mails.length > shown.length ? shown.at(-1)?.id : undefined);
  }

  @Get('inbox.json')
  @Public(OPEN)
  @Header('cache-control', 'no-store')
  async json(@Query('to') to: unknown, @Query('first') first: unknown): Promise<CaughtMail[]> {
    return readInbox(this.dir, { to: words(to), first: amount(words(first)) });
  }

  @Get('inbox/:id')
  @Public(OPEN)
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @Header(POLICY, pagePolicy)
  async mail(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.show(id, mailPage, reply);
  }

  @Get('inbox/:id/html')
  @Public(OPEN)
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @Header(POLICY, letterPolicy)
  async html(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.show(id, letterPage, reply);
  }

  private async show(id: string, page: (mail: CaughtMail) => string, reply: FastifyReply): Promise<string> {
    const mail = await readCaught(this.dir, id);
    if (mail) return page(mail);
    void reply.status(404);
    return missingPage();
  }
}

/** A parameter given twice comes as a list: the first counts. */
function words(given: unknown): string {
  const one: unknown = Array.isArray(given) ? given[0] : given;
  return typeof one === 'string' ? one.trim() : '';
}

function amount(given: string): number | undefined {
  return /^\d{1,6}$/.test(given) ? Math.min(Number(given), MOST) : undefined;
}
