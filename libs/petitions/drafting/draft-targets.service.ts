import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';
import { AddressBook } from '../address-book.js';
import { PetitionTargetInput } from './draft.input.js';

/** Whom a draft addresses: those chosen from the directory get the name and kind that stand there now, those typed keep theirs. */
@Injectable()
export class DraftTargets {
  constructor(private readonly book: AddressBook) {}

  /** The targets written out, undefined when none were given, and a fault for each entry this coalition cannot address. */
  async written(em: EntityManager, ctx: RequestContext, coalitionId: string, given: readonly PetitionTargetInput[] | null | undefined): Promise<{ targets?: PetitionTargetInput[]; faults: FieldFault[] }> {
    if (!given) return { faults: [] };
    const entries = await this.book.of(em, coalitionId, given.flatMap(({ targetId }) => targetId ?? []));
    const unknown = (target: PetitionTargetInput) => target.targetId && !entries.has(target.targetId);
    const faults = given.flatMap((target, i) => (unknown(target) ? [fault(ctx, `targets.${i}.targetId`, 'petitions.notInDirectory')] : []));
    const targets = given.filter((target) => !unknown(target)).map((target) => Object.assign(new PetitionTargetInput(), target, entries.get(target.targetId ?? '')));
    return { targets, faults };
  }
}
