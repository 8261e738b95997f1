import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { LetterDoor } from '../citizens/letter-door.js';
import { LetterTargetRow } from '../letter-target.entity.js';
import { tellOfOffice } from '../letter.jobs.js';
import type { LettersVerb } from '../letter.states.js';
import { DROP_WAITING } from './refuse-letters.service.js';

/** What the staff does about a target: take it up again after refusals, write down that it wants no more, note that letters were handed over. */
@Injectable()
export class OfficeActs {
  constructor(
    private readonly db: Database,
    private readonly door: LetterDoor,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** Mails to it are tried again. An office that asked for no more stays left alone. */
  async resume(ctx: RequestContext, targetId: string): Promise<LetterTargetRow> {
    return this.act(ctx, targetId, 'resumeOffice', (em, { officeId }) => em.query('update letter_office set paused_at = null, pause_fault = null, failures = 0 where id = $1', [officeId]));
  }

  /** The office told somebody that it wants no more letters: nothing goes there any more, from no action of the installation. */
  async refuse(ctx: RequestContext, targetId: string): Promise<LetterTargetRow> {
    return this.act(ctx, targetId, 'refuseOffice', async (em, { officeId }) => {
      const at = await momentOf(em, ctx);
      const [, changed] = (await em.query(`update letter_office set refused_at = $2, refused_by = 'staff' where id = $1 and refused_at is null`, [officeId, at])) as [unknown[], number];
      if (changed === 0) return;
      await this.door.within(em, (inside) => inside.query(DROP_WAITING, [officeId, at]));
      await this.outbox.add(em, tellOfOffice, { subject: officeId });
    });
  }

  /** The printed letters were delivered: they count as sent. */
  async handOver(ctx: RequestContext, targetId: string): Promise<LetterTargetRow> {
    return this.act(ctx, targetId, 'handOver', async (em) => em.query(`update letter_delivery set state = 'sent', ended_at = $2 where target_id = $1 and state = 'printing'`, [targetId, await momentOf(em, ctx)]));
  }

  private async act(ctx: RequestContext, targetId: string, verb: Extract<LettersVerb, 'resumeOffice' | 'refuseOffice' | 'handOver'>, work: (em: EntityManager, target: LetterTargetRow) => Promise<unknown>): Promise<LetterTargetRow> {
    demand(ctx, 'letter.office');
    return this.db.transaction(ctx, async (em) => {
      const target = validate(targetId) ? await em.findOneBy(LetterTargetRow, { id: targetId }) : null;
      if (!target) throw new NotFound();
      const { organisationId, coalitionId, letterCampaignId } = target;
      demand(ctx, 'letter.office', { organisationId, coalitionId });
      await work(em, target);
      await this.audit.record(em, ctx, { action: `letters.${verb}`, objectKind: 'letter_campaign', objectId: letterCampaignId, organisationId, coalitionId, detail: { target: target.position + 1 } });
      return target;
    });
  }
}
