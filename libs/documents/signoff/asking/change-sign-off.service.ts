import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotAllowed, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { rightsOf } from '../../drafting/document.access.js';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { holdSignOff } from '../held-sign-off.js';
import { SignOffRow } from '../sign-off.entity.js';
import { signOffRefused, type SignOffFault } from '../sign-off.errors.js';
import { MOST_WORDS } from '../sign-off.limits.js';
import { announceSignOff } from '../telling/sign-off.jobs.js';
import { Houses } from './houses.service.js';

/** Asks more members, also once the list is sealed, and calls a call off with a reason, which whoever was asked is told. For who keeps the document. */
@Injectable()
export class ChangeSignOff {
  constructor(
    private readonly database: Database,
    private readonly houses: Houses,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async askMembers(ctx: RequestContext, signOffId: string, organisationIds: readonly string[]): Promise<SignOffRow | SignOffFault> {
    return this.kept(ctx, signOffId, async (em, call, document) => {
      if (call.state !== 'open' && call.state !== 'sealed') return signOffRefused(ctx, 'notOpen');
      const ids = await this.houses.admissible(em, document, organisationIds);
      const count = await this.houses.ask(em, call, { organisationIds: ids }, await momentOf(em, ctx));
      if (count > 0) await this.audit.record(em, ctx, { action: 'signOff.ask', objectKind: 'sign_off', objectId: call.id, coalitionId: call.coalitionId, detail: { count } });
      return call;
    });
  }

  async callOff(ctx: RequestContext, signOffId: string, given: string): Promise<SignOffRow | SignOffFault> {
    const reason = given.trim();
    return this.kept(ctx, signOffId, async (em, call) => {
      if (call.state !== 'open') return signOffRefused(ctx, 'notOpen');
      if (reason === '' || reason.length > MOST_WORDS) return invalidInput(ctx, [fault(ctx, 'reason', reason === '' ? 'documents.signoff.reasonMissing' : 'documents.signoff.tooLong', { most: MOST_WORDS })]);
      const ended = { state: 'called_off' as const, endedAt: await momentOf(em, ctx), reason };
      await em.update(SignOffRow, { id: call.id }, ended);
      await this.outbox.add(em, announceSignOff, { subject: call.id });
      await this.audit.record(em, ctx, { action: 'signOff.callOff', objectKind: 'sign_off', objectId: call.id, coalitionId: call.coalitionId, detail: { number: call.number } });
      return Object.assign(call, ended);
    });
  }

  private async kept(ctx: RequestContext, id: string, act: (em: EntityManager, call: SignOffRow, document: DocumentRow) => Promise<SignOffRow | SignOffFault>): Promise<SignOffRow | SignOffFault> {
    demandAccount(ctx);
    demand(ctx, 'document.askToSign');
    return this.database.transaction(ctx, async (em) => {
      const { call, document } = await holdSignOff(em, id);
      if (!(await rightsOf(em, ctx, document)).mayKeep) throw new NotAllowed();
      return act(em, call, document);
    });
  }
}
