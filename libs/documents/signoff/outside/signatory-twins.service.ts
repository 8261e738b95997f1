import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import type { Multilingual } from '#libs/database';
import { CoalitionMemberRow, likenessesOf, OrganisationRow } from '#libs/organisations';
import { SignOffHouseRow } from '../asking/sign-off-house.entity.js';
import type { SignOffRow } from '../sign-off.entity.js';
import { SignOffExternalRow } from './sign-off-external.entity.js';

interface Named {
  readonly name: Multilingual;
  readonly acronym: string | null;
}

/** Finds organisations that seem to be the one named, in any spelling or script: members of the coalition, or asked in this call already. */
@Injectable()
export class SignatoryTwins {
  /** Their names; without the one that is `exceptId` itself. */
  async of(em: EntityManager, { id, documentId, coalitionId }: Pick<SignOffRow, 'id' | 'documentId' | 'coalitionId'>, named: Named, exceptId?: string): Promise<Multilingual[]> {
    const asked = (await em.findBy(SignOffHouseRow, { signOffId: id })).flatMap(({ externalId }) => externalId ?? []);
    const externals = await em.find(SignOffExternalRow, { where: { documentId, id: In(asked) }, order: { addedAt: 'ASC', id: 'ASC' } });
    const members = await em.findBy(CoalitionMemberRow, { coalitionId, leftOn: IsNull() });
    const organisations = await em.find(OrganisationRow, { where: { id: In(members.map(({ organisationId }) => organisationId)) }, order: { slug: 'ASC' } });
    return [...organisations, ...externals].filter((one) => one.id !== exceptId && likenessesOf(named, one).length > 0).map(({ name }) => name);
  }
}
