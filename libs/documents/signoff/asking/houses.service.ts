import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { CoalitionMemberRow } from '#libs/organisations';
import type { DocumentRow } from '../../drafting/document.entity.js';
import type { SignOffRow } from '../sign-off.entity.js';
import { announceSignOff } from '../telling/sign-off.jobs.js';
import { SignOffHouseRow } from './sign-off-house.entity.js';

interface Asked {
  readonly organisationIds?: readonly string[];
  readonly externalIds?: readonly string[];
}

type Asking = Pick<DocumentRow, 'coalitionId' | 'groupId' | 'releasedAt'>;

/** Who is asked in a call. */
@Injectable()
export class Houses {
  constructor(private readonly outbox: Outbox) {}

  /** Founders and members, the active ones; of a group’s document those that sit in the group, as they adopted it. */
  async usual(em: EntityManager, document: Asking): Promise<string[]> {
    const members = await this.members(em, document.coalitionId, ['founder', 'member']);
    return document.groupId ? this.seated(em, document.groupId, members) : members;
  }

  /** Whoever may be asked: active members, associates too, observers never. What a group has not released is asked of the group alone: nobody else reads it. */
  async askable(em: EntityManager, document: Asking): Promise<string[]> {
    if (document.groupId && !document.releasedAt) return this.usual(em, document);
    return this.members(em, document.coalitionId, ['founder', 'member', 'associate']);
  }

  /** Those of these. */
  async admissible(em: EntityManager, document: Asking, ids: readonly string[]): Promise<string[]> {
    return (await this.askable(em, document)).filter((id) => ids.includes(id));
  }

  /** Adds those who are not asked yet, and has them told. How many were added. */
  async ask(em: EntityManager, { id: signOffId, documentId, coalitionId }: SignOffRow, { organisationIds = [], externalIds = [] }: Asked, at: Date): Promise<number> {
    const there = await em.findBy(SignOffHouseRow, { signOffId });
    const known = new Set(there.flatMap((house) => [house.organisationId, house.externalId]));
    const add = (one: { organisationId: string | null; externalId: string | null }) => ({ id: newId(), signOffId, documentId, coalitionId, askedAt: at, remindedAt: null, ...one });
    const fresh = [
      ...organisationIds.filter((id) => !known.has(id)).map((organisationId) => add({ organisationId, externalId: null })),
      ...externalIds.filter((id) => !known.has(id)).map((externalId) => add({ organisationId: null, externalId })),
    ];
    if (fresh.length === 0) return 0;
    await em.insert(SignOffHouseRow, fresh);
    await this.outbox.add(em, announceSignOff, { subject: signOffId });
    return fresh.length;
  }

  private async members(em: EntityManager, coalitionId: string, kinds: CoalitionMemberRow['kind'][]): Promise<string[]> {
    const places = await em.find(CoalitionMemberRow, { where: { coalitionId, standing: 'active', leftOn: IsNull(), kind: In(kinds) }, order: { organisationId: 'ASC' } });
    return places.map(({ organisationId }) => organisationId);
  }

  private async seated(em: EntityManager, groupId: string, members: readonly string[]): Promise<string[]> {
    const seats = await em.query<{ organisation_id: string | null }[]>('select organisation_id from working_group_member where group_id = $1 and until_at is null', [groupId]);
    return members.filter((id) => seats.some((seat) => seat.organisation_id === id));
  }
}
