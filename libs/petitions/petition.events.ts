import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PetitionRow } from './petition.entity.js';

/** What may have happened to a petition. */
export const petitionEvents = [
  'created', 'edited', 'submitted', 'approved', 'changesRequested', 'rejected', 'revised', 'scheduled', 'unscheduled', 'opened', 'paused', 'resumed', 'closed',
  'delivered', 'answered', 'unanswered', 'archived', 'corrected', 'updatePublished',
] as const;
export type PetitionEvent = (typeof petitionEvents)[number];

type Listener = (em: EntityManager, petition: PetitionRow) => Promise<void>;
type Follower = (petition: PetitionRow) => void;

/**
 * Tells areas above what happened to a petition. Listeners run in the transaction of the deed: when one
 * throws, the deed is undone. Followers are told once it is kept, and only in the process that did it.
 */
@Injectable()
export class PetitionEvents {
  private readonly listeners = new Map<PetitionEvent, Listener[]>();
  private readonly followers: Follower[] = [];

  on(event: PetitionEvent, listener: Listener): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }

  /** Called after the commit of every deed, for caches to drop what they hold. Must not throw. */
  afterwards(follower: Follower): void {
    this.followers.push(follower);
  }

  async fire(event: PetitionEvent, em: EntityManager, petition: PetitionRow): Promise<void> {
    for (const listener of this.listeners.get(event) ?? []) await listener(em, petition);
  }

  settled(petition: PetitionRow): void {
    for (const follower of this.followers) follower(petition);
  }
}
