import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput, type InvalidInput } from '#libs/graphql';
import { LetterDoor } from '../citizens/letter-door.js';
import { LetterTargetRow } from '../letter-target.entity.js';
import { sendLetterReceipt, tellOfOffice } from '../letter.jobs.js';
import type { LettersVerb } from '../letter.states.js';
import { CLOSE_OFFICE, COUNT_SENT, HAND_OVER, LIFT_REFUSAL, RESUME_OFFICE, SEND_AGAIN } from './office.statements.js';

/** Letters of the reason why an office takes letters again. */
const REASON = { least: 10, most: 500 } as const;
type Verb = Extract<LettersVerb, 'resumeOffice' | 'refuseOffice' | 'liftRefusal' | 'handOver' | 'countSent' | 'sendAgain'>;
interface Act {
  readonly verb: Verb;
  readonly statement: string;
  readonly values: (target: LetterTargetRow, at: Date) => unknown[];
}

/**
 * What the staff does about a target: take it up again after refusals, write down that it wants no more or that it takes letters again, note that
 * letters were handed over, decide on letters of which nobody knows whether they left.
 */
@Injectable()
export class OfficeActs {
  constructor(
    private readonly db: Database,
    private readonly door: LetterDoor,
    private readonly audit: AuditLog,
  ) {}

  /** Mails to it are tried again. An office that asked for no more stays left alone. */
  async resume(ctx: RequestContext, targetId: string): Promise<LetterTargetRow> {
    return (await this.act(ctx, targetId, { verb: 'resumeOffice', statement: RESUME_OFFICE, values: ({ officeId }) => [officeId] })).target;
  }

  /** The office told somebody that it wants no more letters: nothing goes there any more, from no action of the installation. */
  async refuse(ctx: RequestContext, targetId: string): Promise<LetterTargetRow> {
    return (await this.act(ctx, targetId, { verb: 'refuseOffice', statement: CLOSE_OFFICE, values: ({ officeId }, at) => [officeId, at, 'staff', sendLetterReceipt.name, tellOfOffice.name] })).target;
  }

  /** The office said that it takes letters again; what it said is kept and read by all who write to it, and they are told. */
  async lift(ctx: RequestContext, targetId: string, reason: string): Promise<LetterTargetRow | InvalidInput> {
    demand(ctx, 'letter.lift');
    const given = reason.trim();
    if (given.length < REASON.least) return invalidInput(ctx, [fault(ctx, 'reason', 'campaigns.letters.fault.reasonMissing', { least: REASON.least })]);
    if (given.length > REASON.most) return invalidInput(ctx, [fault(ctx, 'reason', 'campaigns.letters.fault.tooLong', { most: REASON.most })]);
    return (await this.act(ctx, targetId, { verb: 'liftRefusal', statement: LIFT_REFUSAL, values: ({ officeId }, at) => [officeId, at, demandAccount(ctx), given, tellOfOffice.name] })).target;
  }

  /** The printed letters were delivered: those in a file that was made count as sent, and their writers are told. */
  async handOver(ctx: RequestContext, targetId: string): Promise<number> {
    return (await this.act(ctx, targetId, { verb: 'handOver', statement: HAND_OVER, values: ({ id }, at) => [id, at, sendLetterReceipt.name] })).letters;
  }

  /** The letters nobody knew of are taken to have left. */
  async countSent(ctx: RequestContext, targetId: string): Promise<number> {
    return (await this.act(ctx, targetId, { verb: 'countSent', statement: COUNT_SENT, values: ({ id }) => [id] })).letters;
  }

  /** The letters nobody knew of leave once more, at the cap; one or the other may arrive twice. */
  async sendAgain(ctx: RequestContext, targetId: string): Promise<number> {
    return (await this.act(ctx, targetId, { verb: 'sendAgain', statement: SEND_AGAIN, values: ({ id }, at) => [id, at] })).letters;
  }

  private async act(ctx: RequestContext, targetId: string, { verb, statement, values }: Act): Promise<{ readonly target: LetterTargetRow; readonly letters: number }> {
    const permission = verb === 'liftRefusal' ? 'letter.lift' : 'letter.office';
    demand(ctx, permission);
    return this.db.transaction(ctx, async (em) => {
      const target = validate(targetId) ? await em.findOneBy(LetterTargetRow, { id: targetId }) : null;
      if (!target) throw new NotFound();
      const { organisationId, coalitionId, letterCampaignId } = target;
      demand(ctx, permission, { organisationId, coalitionId });
      const asked = values(target, await momentOf(em, ctx));
      const [done] = await this.door.within(em, (inside) => inside.query<{ n: number }[]>(statement, asked));
      const letters = done?.n ?? 0;
      await this.audit.record(em, ctx, { action: `letters.${verb}`, objectKind: 'letter_campaign', objectId: letterCampaignId, organisationId, coalitionId, detail: { target: target.position + 1, letters } });
      return { target, letters };
    });
  }
}
