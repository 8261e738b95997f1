import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import type { DecisionRow } from './decision.entity.js';

type Listener = (em: EntityManager, decision: DecisionRow, ctx: RequestContext) => Promise<void>;

/**
 * Tells what is decided about (an admission, a charter, a position) how it ended, in the transaction that ends the
 * decision: closed with its outcome, or cancelled without one. Whoever ends it acts: the coordination, or the worker.
 */
@Injectable()
export class DecisionSubjects {
  private readonly listeners = new Map<string, Listener[]>();

  on(subjectKind: string, listener: Listener): void {
    this.listeners.set(subjectKind, [...(this.listeners.get(subjectKind) ?? []), listener]);
  }

  async ended(em: EntityManager, decision: DecisionRow, ctx: RequestContext): Promise<void> {
    for (const listener of this.listeners.get(decision.subjectKind) ?? []) await listener(em, decision, ctx);
  }
}
