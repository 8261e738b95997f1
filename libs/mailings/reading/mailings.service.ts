import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { LessThan } from 'typeorm';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, toPage, type Page, type PageArgs } from '#libs/graphql';
import { OrganisationRow } from '#libs/organisations';
import { demandMailing } from '../mailing.access.js';
import { MailingRow } from '../mailing.entity.js';
import { toMailing, type Mailing } from '../mailing.type.js';

/** An organisation's mailings, for its members; for everybody else there are none. */
@Injectable()
export class Mailings {
  constructor(private readonly db: Database) {}

  async byId(ctx: RequestContext, id: string): Promise<Mailing> {
    demand(ctx, 'mailing.read');
    return this.db.transaction(ctx, async (em) => toMailing(await demandMailing(em, ctx, id, 'mailing.read')));
  }

  /** Newest first. Throws NotFound for an organisation that does not exist, NotAllowed for one that is another's. */
  async of(ctx: RequestContext, organisation: string, args: PageArgs): Promise<Page<Mailing>> {
    demand(ctx, 'mailing.read');
    return this.db.transaction(ctx, async (em) => {
      const found = await em.findOneBy(OrganisationRow, validate(organisation) ? { id: organisation } : { slug: organisation });
      if (!found) throw new NotFound();
      demand(ctx, 'mailing.read', { organisationId: found.id });
      const [after] = readCursor(args) ?? [];
      const where = { organisationId: found.id, ...(after && validate(after) && { id: LessThan(after) }) };
      const rows = await em.find(MailingRow, { where, order: { id: 'DESC' }, take: pageSize(args) + 1 });
      return toPage(rows, args, toMailing, ({ id }) => [id]);
    });
  }
}
