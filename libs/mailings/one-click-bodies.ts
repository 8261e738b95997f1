import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

const MOST_BYTES = 4096;

/** Lets mail programs post `List-Unsubscribe=One-Click` as multipart/form-data, which RFC 8058 prefers; the token alone says all. */
@Injectable()
export class OneClickBodies implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const http = this.host.httpAdapter?.getInstance<FastifyInstance>();
    if (!http || http.hasContentTypeParser('multipart/form-data')) return;
    http.addContentTypeParser('multipart/form-data', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, _body, done) => done(null, undefined));
  }
}
