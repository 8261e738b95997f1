import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import type { Dimension } from './count-signatures.job.js';
import { hideSmall, type Cell } from './hide-small.js';

export interface Numbers {
  /** Counted now. */
  readonly live: number;
  readonly pending: number;
  readonly held: number;
  readonly withdrawn: number;
  readonly invalidated: number;
  readonly asOf: Date;
  readonly partsAsOf: Date | null;
}

const none = { live: 0, pending: 0, held: 0, withdrawn: 0, invalidated: 0, partsAsOf: null };

/** Reads numbers from the tally and its rollups, never from the signatures: as fast at six million as at none. */
@Injectable()
export class Tallies {
  constructor(private readonly db: Database) {}

  of(ctx: RequestContext, petitionId: string): Promise<Numbers> {
    return this.db.transaction(ctx, (em) => this.read(em, petitionId));
  }

  async read(em: EntityManager, petitionId: string): Promise<Numbers> {
    const [row] = (await em.query(
      `select t.confirmed::int as live, t.pending::int, t.held::int, t.withdrawn::int, t.invalidated::int, r.as_of as "partsAsOf", now() as "asOf"
       from petition_tally t left join tally_rollup r using (petition_id) where t.petition_id = $1`,
      [petitionId],
    )) as Numbers[];
    return row ?? { ...none, asOf: new Date() };
  }

  /** The cells of a breakdown, largest first (days in order); with `hideUnder`, small ones are left out so that nobody can be guessed. */
  async parts(ctx: RequestContext, petitionId: string, dimension: Dimension, hideUnder = 0): Promise<Cell[]> {
    return hideSmall(await this.db.transaction(ctx, (em) => this.partsIn(em, petitionId, dimension)), hideUnder);
  }

  /** Every cell, in the transaction of the caller. */
  async partsIn(em: EntityManager, petitionId: string, dimension: Dimension): Promise<Cell[]> {
    const order = dimension === 'day' ? 'key' : 'live desc, key';
    return em.query<Cell[]>(`select key, live::int as confirmed from tally_part where petition_id = $1 and dimension = $2 and live > 0 order by ${order}`, [petitionId, dimension]);
  }
}
