import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DecisionRow } from './decision.entity.js';

type Listener = (em: EntityManager, decision: DecisionRow) => Promise<void>;

/** Tells what is decided about (an admission, a charter, a position) how it ended, in the transaction that closes the decision. */
@Injectable()
export class DecisionSubjects {
  private readonly listeners = new Map<string, Listener[]>();

  on(subjectKind: string, listener: Listener): void {
    this.listeners.set(subjectKind, [...(this.listeners.get(subjectKind) ?? []), listener]);
  }

  async closed(em: EntityManager, decision: DecisionRow): Promise<void> {
    for (const listener of this.listeners.get(decision.subjectKind) ?? []) await listener(em, decision);
  }
}
