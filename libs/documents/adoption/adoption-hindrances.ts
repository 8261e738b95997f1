import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DocumentRow } from '../drafting/document.entity.js';

export const hindranceNames = ['consultation', 'contribution'] as const;
/** Each is said by `documents.adoption.hindrance.<name>`. */
export type HindranceName = (typeof hindranceNames)[number];
type Counting = (em: EntityManager, document: DocumentRow) => Promise<number>;

/** What keeps a document from being adopted while it lasts, said by the parts that know: how many there are of each. */
@Injectable()
export class AdoptionHindrances {
  private readonly offered = new Map<HindranceName, Counting>();

  offer(name: HindranceName, count: Counting): void {
    this.offered.set(name, count);
  }

  /** Those that stand in the way now. */
  async of(em: EntityManager, document: DocumentRow): Promise<{ readonly name: HindranceName; readonly count: number }[]> {
    const found: { name: HindranceName; count: number }[] = [];
    for (const [name, count] of this.offered) found.push({ name, count: await count(em, document) });
    return found.filter(({ count }) => count > 0);
  }
}
