import { Injectable, Logger } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { systemContext, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { dayOf } from '#libs/i18n';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { noticeDue } from '#libs/organisations';
import { lastAnswers } from '../answering/last-answers.js';
import { SignOffHouseRow } from '../asking/sign-off-house.entity.js';
import { holds, holdSignOff, isOver } from '../held-sign-off.js';
import { SealSignOff } from '../sealing/seal-sign-off.service.js';
import { SignOffRow } from '../sign-off.entity.js';
import { KEPT_DAYS } from '../sign-off.limits.js';
import { SignOffNotices } from './sign-off-notices.service.js';
import { keepSignOffs } from './sign-off.jobs.js';

/** Who answered from outside, of documents whose last call ended long ago. */
const forgotten = `select c.external_id from document_sign_off_contact c where c.sealed is not null
  and not exists (select 1 from document_sign_off s where s.document_id = c.document_id and s.sign_by > ($1::date - ${KEPT_DAYS}))`;

/** Reminds a week, two days and a day before the last one, seals when it is over and tells who stands in the list, and forgets what need not be known any more. */
@Injectable()
@HandlesJob(keepSignOffs)
export class KeepSignOffs implements TimedJobHandler {
  private readonly logger = new Logger(KeepSignOffs.name);

  constructor(
    private readonly database: Database,
    private readonly sealing: SealSignOff,
    private readonly notices: SignOffNotices,
  ) {}

  async run(): Promise<void> {
    const open = await this.database.transaction(systemContext(keepSignOffs.name), (em) => em.findBy(SignOffRow, { state: 'open' }));
    for (const { id } of open) {
      try {
        await this.keep(systemContext(id), id);
      } catch (error) {
        this.logger.error(`Sign-off ${id}: ${error instanceof Error ? error.stack : 'unknown'}`);
      }
    }
    await this.forget(systemContext(keepSignOffs.name));
  }

  /** Looked at again under lock: what was voided, called off or taken back meanwhile is left alone. */
  async keep(ctx: RequestContext, id: string): Promise<void> {
    await this.database.transaction(ctx, async (em) => {
      const { call, document } = await holdSignOff(em, id);
      if (call.state !== 'open' || !holds(document)) return;
      const at = await momentOf(em, ctx);
      if (isOver(call, at)) {
        await this.sealing.run(em, ctx, call, document);
        return this.notices.tellSealed(em, call);
      }
      const kind = noticeDue({ signBy: call.signBy, calledOn: dayOf(call.openedAt), today: dayOf(at) });
      if (kind && kind !== 'passed' && kind !== 'opened') await this.remind(em, call, kind, at);
    });
  }

  private async remind(em: EntityManager, call: SignOffRow, kind: 'week_left' | 'two_days_left' | 'day_left', at: Date): Promise<void> {
    if ((await this.notices.remind(em, call, kind, dayOf(at))) === 0) return;
    const houses = await em.findBy(SignOffHouseRow, { signOffId: call.id });
    const answered = await lastAnswers(em, houses.map((house) => house.id));
    const reminded = houses.filter(({ id, askedAt }) => !answered.has(id) && dayOf(askedAt) !== dayOf(at));
    await em.update(SignOffHouseRow, { id: In(reminded.map(({ id }) => id)) }, { remindedAt: at });
  }

  private async forget(ctx: RequestContext): Promise<void> {
    await this.database.transaction(ctx, async (em) => {
      const ids = ((await em.query(forgotten, [dayOf(await momentOf(em, ctx))])) as { external_id: string }[]).map((one) => one.external_id);
      if (ids.length === 0) return;
      await em.query('update document_sign_off_contact set sealed = null, token_hash = null where external_id = any($1::uuid[])', [ids]);
      await em.query(`update document_sign_off_signer set name = '', office = '' where external_id = any($1::uuid[])`, [ids]);
    });
  }
}
