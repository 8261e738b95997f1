import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, toPage, type PageArgs } from '#libs/graphql';
import { PublicSigner, type PublicSignerPage } from './public-signer.type.js';

/** Names people asked to be shown, the latest first: of counted signatures only, and gone with them. */
@Injectable()
export class PublicSigners {
  constructor(private readonly db: Database) {}

  async of(ctx: RequestContext, petitionId: string, page: PageArgs): Promise<PublicSignerPage> {
    const after = readCursor(page)?.[0] ?? '';
    const rows = await this.db.transaction(ctx, (em) =>
      em.query<{ name: string; number: string }[]>('select name, number from public_signer where petition_id = $1 and is_shown and ($2::bigint is null or number < $2) order by number desc limit $3', [
        petitionId, /^\d{1,18}$/.test(after) ? after : null, pageSize(page) + 1,
      ]),
    );
    return toPage(rows, page, ({ name }) => Object.assign(new PublicSigner(), { name }), ({ number }) => [number]);
  }
}
