import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';

/** What row security is told of the actor: lists of ids, joined by commas. */
function tenancyOf({ actor }: RequestContext): Record<string, string> {
  if (actor.kind !== 'account') return { 'app.account': '', 'app.orgs': '', 'app.coalitions': '', 'app.moderated': '', 'app.led': '', 'app.voices': '' };
  const list = (ids: readonly string[]) => [...new Set(ids)].join(',');
  return {
    'app.account': actor.accountId,
    'app.orgs': list(actor.memberships.map((m) => m.organisationId)),
    'app.coalitions': list(actor.memberships.flatMap((m) => m.coalitionIds)),
    'app.moderated': list(actor.memberships.filter((m) => m.role === 'moderator').flatMap((m) => m.coalitionIds)),
    'app.led': list(actor.leads.map((l) => l.coalitionId)),
    'app.voices': list((actor.voices ?? []).map((v) => v.coalitionId)),
  };
}

/** The only road to the tables: one transaction in which Postgres knows who asks. */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  /** Runs the work in one transaction: all of it is kept or, when it throws, nothing. */
  async transaction<T>(ctx: RequestContext, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(async (em) => {
      await this.act(em, ctx);
      return work(em);
    });
  }

  /**
   * Reads what figures are made of, at one moment and across organisations: as `sawt_count`, which sees who did what on
   * which day, no words and no persons, and writes nothing. Whether somebody may see the figures is the caller's to check first.
   */
  async counting<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction('REPEATABLE READ', async (em) => {
      await em.query('set local role sawt_count');
      return work(em);
    });
  }

  /** Tells Postgres, until the end of the transaction, for whom it works; needed again after signing in. */
  async act(em: EntityManager, ctx: RequestContext): Promise<void> {
    const given = Object.entries(tenancyOf(ctx));
    await em.query(`select ${given.map((_, i) => `set_config($${2 * i + 1}, $${2 * i + 2}, true)`).join(', ')}`, given.flat());
  }
}
