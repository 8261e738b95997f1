import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { holdDocument } from '../../drafting/document.access.js';
import { SignOffHouseRow } from '../asking/sign-off-house.entity.js';
import { lastAnswers } from '../answering/last-answers.js';
import { Signatories } from '../sealing/signatories.service.js';
import { SignOffRow } from '../sign-off.entity.js';
import { signOffRefused, type SignOffFault } from '../sign-off.errors.js';
import type { ExamineSignatoryInput } from '../sign-off.input.js';
import { MOST_WORDS } from '../sign-off.limits.js';
import { stands } from '../sign-off.states.js';
import { SignOffExternalRow } from './sign-off-external.entity.js';

/** The coordination's check of an organisation from outside, whose mailbox is proved: until it is admitted, nothing it answers counts. */
@Injectable()
export class ExamineSignatory {
  constructor(
    private readonly database: Database,
    private readonly signatories: Signatories,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { externalId, isAdmitted, reason: given }: ExamineSignatoryInput): Promise<SignOffExternalRow | SignOffFault> {
    const reason = given?.trim() ?? '';
    return this.database.transaction(ctx, async (em) => {
      const external = await this.held(em, externalId);
      const { id, coalitionId } = external;
      demand(ctx, 'document.examine', { coalitionId });
      if (external.checkState === 'admitted') return signOffRefused(ctx, 'examinedAlready');
      if (isAdmitted && !external.confirmedAt) return signOffRefused(ctx, 'notConfirmed');
      if ((!isAdmitted && reason === '') || reason.length > MOST_WORDS) return invalidInput(ctx, [fault(ctx, 'reason', reason === '' ? 'documents.signoff.reasonMissing' : 'documents.signoff.tooLong', { most: MOST_WORDS })]);
      const examined = { checkState: isAdmitted ? ('admitted' as const) : ('refused' as const), checkReason: reason, checkedAt: await momentOf(em, ctx), checkedBy: demandAccount(ctx) };
      await em.update(SignOffExternalRow, { id }, examined);
      const after = Object.assign(external, examined);
      if (isAdmitted) await this.stand(em, after);
      await this.audit.record(em, ctx, { action: isAdmitted ? 'signOff.admit' : 'signOff.turnDown', objectKind: 'sign_off', objectId: id, coalitionId });
      return after;
    });
  }

  private async held(em: EntityManager, id: string): Promise<SignOffExternalRow> {
    const seen = validate(id) ? await em.findOneBy(SignOffExternalRow, { id }) : null;
    if (!seen) throw new NotFound();
    await holdDocument(em, seen.documentId);
    return em.findOneByOrFail(SignOffExternalRow, { id });
  }

  /** Under a list that is sealed already, or with what was answered too late for it, it also supports. */
  private async stand(em: EntityManager, external: SignOffExternalRow): Promise<void> {
    const houses = await em.findBy(SignOffHouseRow, { externalId: external.id });
    const answers = await lastAnswers(em, houses.map(({ id }) => id));
    for (const house of houses) {
      const call = await em.findOneByOrFail(SignOffRow, { id: house.signOffId });
      const last = answers.get(house.id);
      if (last && stands(last.answer) && (call.state === 'sealed' || (call.state === 'open' && last.isLate))) await this.signatories.support(em, house, last);
    }
  }
}
