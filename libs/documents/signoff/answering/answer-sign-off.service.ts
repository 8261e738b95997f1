import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { CoalitionMemberRow, Mandates } from '#libs/organisations';
import { SignOffHouseRow } from '../asking/sign-off-house.entity.js';
import { holdSignOff } from '../held-sign-off.js';
import type { SignOffRow } from '../sign-off.entity.js';
import { signOffRefused, type SignOffFault, type SignOffRefusal } from '../sign-off.errors.js';
import type { AnswerSignOffInput } from '../sign-off.input.js';
import { readSaid } from './answer-check.js';
import { GiveAnswer } from './give-answer.service.js';

/** Answers for a member, by somebody with its mandate to sign in force. The answer may be changed until the last day; each stays on record. */
@Injectable()
export class AnswerSignOff {
  constructor(
    private readonly database: Database,
    private readonly mandates: Mandates,
    private readonly giving: GiveAnswer,
  ) {}

  async run(ctx: RequestContext, input: AnswerSignOffInput): Promise<SignOffRow | SignOffFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const { call, document } = await holdSignOff(em, input.signOffId);
      const organisationId = validate(input.organisationId) ? input.organisationId : undefined;
      const refusal = organisationId ? await refuseHouse(em, call, organisationId) : 'notAMember';
      if (!organisationId || refusal) return signOffRefused(ctx, refusal ?? 'notAMember');
      const mandate = await this.mandates.held(em, ctx, { organisationId, coalitionId: call.coalitionId, power: 'sign' });
      if (!mandate) return signOffRefused(ctx, 'noMandate');
      const house = await em.findOneByOrFail(SignOffHouseRow, { signOffId: call.id, organisationId });
      const signer = { accountId: mandate.accountId, mandateId: mandate.id, name: mandate.holder, office: mandate.office };
      return this.giving.run(em, ctx, { call, document, house, said: readSaid(input), signer, counts: true });
    });
  }
}

async function refuseHouse(em: EntityManager, { id: signOffId, coalitionId }: SignOffRow, organisationId: string): Promise<SignOffRefusal | undefined> {
  const place = await em.findOneBy(CoalitionMemberRow, { coalitionId, organisationId, standing: 'active' });
  if (!place || place.kind === 'candidate') return 'notAMember';
  if (place.kind === 'observer') return 'observersDoNotSign';
  return (await em.existsBy(SignOffHouseRow, { signOffId, organisationId })) ? undefined : 'notAsked';
}
