import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { nameFaults } from '#libs/organisations';
import { readSaid } from '../answering/answer-check.js';
import { GiveAnswer } from '../answering/give-answer.service.js';
import { SignOffHouseRow } from '../asking/sign-off-house.entity.js';
import { holdDocument } from '../../drafting/document.access.js';
import { SignOffRow } from '../sign-off.entity.js';
import { signOffRefused, type SignOffFault } from '../sign-off.errors.js';
import type { AnswerFromOutsideInput } from '../sign-off.input.js';
import { byLink } from './contact.js';
import { SignOffExternalRow } from './sign-off-external.entity.js';

/** An organisation from outside answers behind the link that was mailed to it, which proves its mailbox. It counts once the coordination admitted it. */
@Injectable()
export class AnswerFromOutside {
  constructor(
    private readonly database: Database,
    private readonly giving: GiveAnswer,
  ) {}

  async run(ctx: RequestContext, input: AnswerFromOutsideInput): Promise<SignOffRow | SignOffFault> {
    return this.database.transaction(ctx, async (em) => {
      const { externalId, documentId } = await byLink(em, input.token);
      const document = await holdDocument(em, documentId);
      const external = await em.findOneByOrFail(SignOffExternalRow, { id: externalId });
      const { call, house } = await this.asked(em, externalId);
      if (external.checkState === 'refused') return signOffRefused(ctx, 'notAdmitted');
      const faults = [...nameFaults(ctx, 'name', input.name), ...nameFaults(ctx, 'office', input.office), ...(input.isMandated ? [] : [fault(ctx, 'isMandated', 'documents.signoff.mandateMissing')])];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const signer = { accountId: null, mandateId: null, name: input.name.trim(), office: input.office.trim() };
      const answered = await this.giving.run(em, ctx, { call, document, house, said: readSaid(input), signer, counts: external.checkState === 'admitted' });
      if (answered instanceof SignOffRow && !external.confirmedAt) await em.update(SignOffExternalRow, { id: externalId }, { confirmedAt: await momentOf(em, ctx) });
      return answered;
    });
  }

  /** The last call in which it was asked. */
  private async asked(em: EntityManager, externalId: string): Promise<{ call: SignOffRow; house: SignOffHouseRow }> {
    const houses = await em.find(SignOffHouseRow, { where: { externalId }, order: { askedAt: 'DESC', id: 'DESC' }, take: 1 });
    const house = houses[0];
    const call = house && (await em.findOneBy(SignOffRow, { id: house.signOffId }));
    if (!house || !call) throw new NotFound();
    return { call, house };
  }
}
