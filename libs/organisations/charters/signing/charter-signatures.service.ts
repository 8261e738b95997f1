import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { CoalitionMemberRow } from '../../coalition-member.entity.js';
import { votingKinds } from '../../decisions/held-decision.js';
import { CoalitionMemberChangeRow } from '../../places/coalition-member-change.entity.js';
import { CharterVersionRow } from '../charter-version.entity.js';
import { CharterSignatureRow } from './charter-signature.entity.js';
import { leftAfter, stands } from './stays.js';

/** A signature, and the day its organisation left after it. */
export interface Standing {
  readonly row: CharterSignatureRow;
  readonly leftOn: string | null;
}
type Version = Pick<CharterVersionRow, 'id' | 'coalitionId' | 'associatesSign' | 'supersededAt'>;

/** Who signed which version, and who of today's members has not; an organisation that left stands under what it signed with both dates. */
@Injectable()
export class CharterSignatures {
  /** Every signature under it, in the order they were given. */
  async of(em: EntityManager, { id, coalitionId }: Version): Promise<Standing[]> {
    const rows = await em.find(CharterSignatureRow, { where: { versionId: id }, order: { signedAt: 'ASC', id: 'ASC' } });
    const steps = await em.findBy(CoalitionMemberChangeRow, { coalitionId, organisationId: In(rows.map(({ organisationId }) => organisationId)) });
    return rows.map((row) => ({ row, leftOn: leftAfter(row, steps) }));
  }

  /** The organisations that stand under it: now, or as it was superseded. */
  async standing(em: EntityManager, version: Version): Promise<Set<string>> {
    const all = await this.of(em, version);
    return new Set(all.filter(({ leftOn }) => stands(leftOn, version.supersededAt)).map(({ row }) => row.organisationId));
  }

  /** The active members that are asked to sign it. */
  async expected(em: EntityManager, { coalitionId, associatesSign }: Version): Promise<string[]> {
    const kind = In(associatesSign ? [...votingKinds, 'associate'] : votingKinds);
    return (await em.findBy(CoalitionMemberRow, { coalitionId, standing: 'active', kind })).map(({ organisationId }) => organisationId);
  }

  async missing(em: EntityManager, version: Version): Promise<string[]> {
    const signed = await this.standing(em, version);
    return (await this.expected(em, version)).filter((id) => !signed.has(id));
  }
}
