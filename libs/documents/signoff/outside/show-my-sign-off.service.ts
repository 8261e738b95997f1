import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { NotFound, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { Database, momentOf } from '#libs/database';
import { CoalitionRow } from '#libs/organisations';
import { SignOffAnswerRow } from '../answering/sign-off-answer.entity.js';
import { SignOffSignerRow } from '../answering/sign-off-signer.entity.js';
import { SignOffHouseRow } from '../asking/sign-off-house.entity.js';
import { DocumentRow } from '../../drafting/document.entity.js';
import { editionTexts } from '../../versions/editions.js';
import { holds, isOver } from '../held-sign-off.js';
import { toAnswer } from '../reading/show-sign-off.js';
import { MySignOff } from '../reading/sign-off.type.js';
import { SignOffRow } from '../sign-off.entity.js';
import { refuseAnswer, signOffAnswers } from '../sign-off.states.js';
import { byLink, openContact } from './contact.js';
import { SignOffExternalRow } from './sign-off-external.entity.js';
import { SignOffLogoRow } from './sign-off-logo.entity.js';

/** What an organisation from outside finds behind its link: the text it is asked to sign and what it answered. */
@Injectable()
export class ShowMySignOff {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
  ) {}

  /** Throws NotFound for any other link. */
  async run(ctx: RequestContext, token: string): Promise<MySignOff> {
    return this.database.transaction(ctx, async (em) => {
      const contact = await byLink(em, token);
      const external = await em.findOneByOrFail(SignOffExternalRow, { id: contact.externalId });
      const [house] = await em.find(SignOffHouseRow, { where: { externalId: external.id }, order: { askedAt: 'DESC', id: 'DESC' }, take: 1 });
      const call = house && (await em.findOneBy(SignOffRow, { id: house.signOffId }));
      if (!call) throw new NotFound();
      const document = await em.findOneByOrFail(DocumentRow, { id: contact.documentId });
      const { name: coalition } = await em.findOneByOrFail(CoalitionRow, { id: document.coalitionId });
      const over = call.state === 'sealed' || isOver(call, await momentOf(em, ctx));
      const { row, shown } = await this.answer(em, house.id);
      const possible = external.checkState === 'refused' ? [] : signOffAnswers.filter((answer) => !refuseAnswer({ state: call.state, isOver: over, last: row?.answer, answer }) && (answer === 'withdraw' || holds(document)));
      const texts = Object.fromEntries((await editionTexts(em, call.editionId)).map(({ locale, content }) => [locale, content]));
      const facts = { names: external.name, titles: document.title, coalition, contactName: openContact(this.keys, contact)?.name ?? '', texts, editionHash: call.editionHash.toString('hex') };
      return Object.assign(new MySignOff(), { ...facts, signBy: call.signBy, isOver: over, isAdopted: holds(document), state: call.state, check: external.checkState, checkReason: external.checkReason, answer: shown, logo: await this.logo(em, external.id), possible });
    });
  }

  private async logo(em: EntityManager, externalId: string): Promise<string | null> {
    const row = await em.findOneBy(SignOffLogoRow, { externalId });
    return row && `data:image/webp;base64,${row.content.toString('base64')}`;
  }

  private async answer(em: EntityManager, houseId: string) {
    const [row] = await em.find(SignOffAnswerRow, { where: { houseId }, order: { number: 'DESC' }, take: 1 });
    const signer = row && (await em.findOneBy(SignOffSignerRow, { answerId: row.id }));
    return { row, shown: row ? toAnswer(row, signer ?? undefined) : null };
  }
}
