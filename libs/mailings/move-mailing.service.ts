import { Injectable } from '@nestjs/common';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { UserError } from '#libs/graphql';
import { demandMailing } from './mailing.access.js';
import { MailingRow } from './mailing.entity.js';
import { illegalVerb } from './mailing.errors.js';
import { permissionFor } from './mailing.permissions.js';
import { nextState, type MailingVerb } from './mailing.states.js';
import { toMailing, type Mailing, type MailingResult } from './mailing.type.js';

type Change = Omit<QueryDeepPartialEntity<MailingRow>, 'id' | 'state'>;
/** What a verb changes beside the state, or the error it returns; it writes nothing before it has decided. */
type Work = (em: EntityManager, mailing: MailingRow) => Promise<Change | Exclude<MailingResult, Mailing>>;
/** What a verb does once the mailing is in its new state. */
type Afterwards = (em: EntityManager, mailing: MailingRow) => Promise<void>;

/** The moment of a change: the database's clock, or the pretended time of demo data and specs. */
export const nowFor = (ctx: RequestContext): Date | (() => string) => ctx.now ?? (() => 'now()');

/** The one way a mailing changes its state: held, permitted, legal, recorded, all in one transaction. */
@Injectable()
export class MoveMailing {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, id: string, verb: MailingVerb, work: Work = async () => ({}), afterwards: Afterwards = async () => {}): Promise<MailingResult> {
    demand(ctx, permissionFor[verb]);
    return this.db.transaction(ctx, async (em) => {
      const mailing = await demandMailing(em, ctx, id, permissionFor[verb], true);
      const state = nextState(mailing.state, verb);
      if (!state) return illegalVerb(ctx, mailing.state, verb);
      const change = await work(em, mailing);
      if (change instanceof UserError) return change;
      await em.update(MailingRow, { id }, { ...change, state, updatedAt: nowFor(ctx) });
      const moved = await em.findOneByOrFail(MailingRow, { id });
      await afterwards(em, moved);
      await this.audit.record(em, ctx, { action: `mailing.${verb}`, objectKind: 'mailing', objectId: id, organisationId: mailing.organisationId, detail: { from: mailing.state, to: state } });
      return toMailing(moved);
    });
  }
}
