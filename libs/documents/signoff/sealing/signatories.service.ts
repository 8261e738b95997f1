import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { OrganisationRow } from '#libs/organisations';
import type { SignOffAnswerRow } from '../answering/sign-off-answer.entity.js';
import type { SignOffHouseRow } from '../asking/sign-off-house.entity.js';
import { SignOffExternalRow } from '../outside/sign-off-external.entity.js';
import { stands } from '../sign-off.states.js';
import { SignatoryRow } from './sign-off-signatory.entity.js';

/** Who stands under a text in public: written when the list is sealed, and after that by who also supports it and who withdraws. */
@Injectable()
export class Signatories {
  /** Too late for the sealed list: it also supports the text. */
  async support(em: EntityManager, house: SignOffHouseRow, answer: SignOffAnswerRow): Promise<void> {
    if (await em.existsBy(SignatoryRow, { houseId: house.id, withdrawnAt: IsNull() })) return;
    await em.insert(SignatoryRow, await this.line(em, house, answer, null));
  }

  /** Its line stays, with the day on which it withdrew; before the list is sealed there is none yet. */
  async withdraw(em: EntityManager, { id: houseId }: SignOffHouseRow, { at, words }: SignOffAnswerRow): Promise<void> {
    await em.update(SignatoryRow, { houseId, withdrawnAt: IsNull() }, { withdrawnAt: at, withdrawnWords: words });
  }

  /** A line as it is written, under the name the organisation has now. */
  async line(em: EntityManager, house: SignOffHouseRow, { answer, words, decidedOn, showsLogo, at }: SignOffAnswerRow, position: number | null): Promise<SignatoryRow> {
    if (!stands(answer)) throw new Error(`Who answers ${answer} is no signatory`);
    const { id: houseId, signOffId, documentId, coalitionId, organisationId, externalId } = house;
    const named = await this.named(em, house);
    const place = { houseId, signOffId, documentId, coalitionId, organisationId, externalId };
    const said = { answer, words: answer === 'reserve' ? words : '', decidedOn, showsLogo, signedAt: at };
    return Object.assign(new SignatoryRow(), { id: newId(), ...place, ...named, position, ...said, withdrawnAt: null, withdrawnWords: '' });
  }

  private async named(em: EntityManager, { organisationId, externalId }: SignOffHouseRow): Promise<Pick<SignatoryRow, 'name' | 'acronym' | 'country' | 'kind'>> {
    if (!organisationId) {
      const { name, acronym, country, kind } = await em.findOneByOrFail(SignOffExternalRow, { id: externalId! });
      return { name, acronym, country, kind };
    }
    const { name, acronym, seat, kind } = await em.findOneByOrFail(OrganisationRow, { id: organisationId });
    return { name, acronym, country: seat?.slice(0, 2) ?? null, kind };
  }
}
