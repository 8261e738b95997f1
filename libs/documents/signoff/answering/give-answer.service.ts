import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { momentOf, newId } from '#libs/database';
import { invalidInput } from '#libs/graphql';
import type { SignOffHouseRow } from '../asking/sign-off-house.entity.js';
import { lastEdition } from '../../versions/editions.js';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { holds, isOver } from '../held-sign-off.js';
import { Signatories } from '../sealing/signatories.service.js';
import type { SignOffRow } from '../sign-off.entity.js';
import { signOffRefused, type SignOffFault } from '../sign-off.errors.js';
import { refuseAnswer, stands } from '../sign-off.states.js';
import { saidFaults, type Said } from './answer-check.js';
import { lastAnswers } from './last-answers.js';
import { SignOffAnswerRow } from './sign-off-answer.entity.js';
import { SignOffSignerRow } from './sign-off-signer.entity.js';

export interface Signer {
  readonly accountId: string | null;
  readonly mandateId: string | null;
  readonly name: string;
  readonly office: string;
}
export interface Answering {
  readonly call: SignOffRow;
  readonly document: DocumentRow;
  readonly house: SignOffHouseRow;
  readonly said: Said;
  readonly signer: Signer;
  /** A member, or admitted by the coordination. */
  readonly counts: boolean;
}

/** Writes one answer of an organisation beside those before it. After the last day it supports the text as well, or withdraws for everybody to see. */
@Injectable()
export class GiveAnswer {
  constructor(
    private readonly signatories: Signatories,
    private readonly audit: AuditLog,
  ) {}

  async run(em: EntityManager, ctx: RequestContext, answering: Answering): Promise<SignOffRow | SignOffFault> {
    const { call, document, house, said, counts } = answering;
    const at = await momentOf(em, ctx);
    const last = (await lastAnswers(em, [house.id])).get(house.id);
    const isLate = isOver(call, at) || call.state === 'sealed';
    const refusal = refuseAnswer({ state: call.state, isOver: isLate, last: last?.answer, answer: said.answer });
    if (refusal) return signOffRefused(ctx, refusal);
    if (said.answer !== 'withdraw' && !holds(document)) return signOffRefused(ctx, 'takenBack');
    const edition = await lastEdition(em, call.documentId);
    if (said.answer !== 'withdraw' && edition && !edition.hash.equals(call.editionHash)) return signOffRefused(ctx, 'textChanged');
    const faults = saidFaults(ctx, said, at);
    if (faults.length > 0) return invalidInput(ctx, faults);
    const answer = await this.write(em, answering, { number: (last?.number ?? 0) + 1, isLate, at });
    if (isLate && counts && stands(said.answer)) await this.signatories.support(em, house, answer);
    if (said.answer === 'withdraw') await this.signatories.withdraw(em, house, answer);
    const { coalitionId, organisationId } = house;
    await this.audit.record(em, ctx, { action: 'signOff.answer', objectKind: 'sign_off', objectId: call.id, coalitionId, ...(organisationId && { organisationId }), detail: { answer: said.answer, number: call.number, hash: call.editionHash.toString('hex') } });
    return call;
  }

  private async write(em: EntityManager, { call, house, said, signer }: Answering, { number, isLate, at }: { number: number; isLate: boolean; at: Date }): Promise<SignOffAnswerRow> {
    const { documentId, coalitionId, organisationId, externalId } = house;
    const place = { documentId, coalitionId, organisationId, externalId };
    const id = newId();
    await em.insert(SignOffAnswerRow, { id, houseId: house.id, signOffId: call.id, ...place, number, editionHash: call.editionHash, ...said, isLate, at });
    await em.insert(SignOffSignerRow, { answerId: id, ...place, ...signer });
    return em.findOneByOrFail(SignOffAnswerRow, { id });
  }
}
