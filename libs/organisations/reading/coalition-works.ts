import { Injectable, type Provider } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Multilingual } from '#libs/database';

/** Something of a coalition that others may refer to: a petition, a letter action, an activity, a mailing. */
export interface CoalitionWork {
  readonly id: string;
  readonly title: Multilingual;
}
interface Wish {
  readonly coalitionId: string;
  /** Those of these ids; the latest hundred when unset. */
  readonly ids?: readonly string[];
}

const decisions = `select id, title from decision where coalition_id = $1 and ($2::uuid[] is null or id = any($2))`;

/** Asks areas that do not know each other what there is in a coalition, as far as row security shows it to the actor of the transaction. */
@Injectable()
export class CoalitionWorks {
  private readonly sources = new Map([['decision', decisions]]);

  /** `source` selects `id` and `title` of the coalition `$1`, of the ids `$2` alone unless that is null. */
  on(kind: string, source: string): void {
    this.sources.set(kind, source);
  }

  /** The latest first; nothing of a kind nobody has told about. */
  async of(em: EntityManager, kind: string, { coalitionId, ids }: Wish): Promise<CoalitionWork[]> {
    const source = this.sources.get(kind);
    return source ? em.query<CoalitionWork[]>(`select id, title from (${source}) work order by id desc limit 100`, [coalitionId, ids ?? null]) : [];
  }
}

/** For the module of an area that has works of a kind; see `CoalitionWorks.on`. */
export const tellsWorks = (kind: string, source: string): Provider => ({
  provide: `works: ${kind}`,
  inject: [CoalitionWorks],
  useFactory: (works: CoalitionWorks) => works.on(kind, source) ?? kind,
});
