import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, may, NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, type FieldFault, type InvalidInput } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { MeetingRow } from '#libs/organisations';
import { pastDay, targetRefused, tooLong, type TargetRefused } from '../target.errors.js';
import { AdvocacyContactRow } from './advocacy-contact.entity.js';
import type { LogContactInput } from './dealing.input.js';
import { targetOf } from './held-target.js';
import { speaksFor } from './speaks-for.js';

const most = { people: 500, summary: 5_000 };

/** Logs that somebody met, called or wrote to a target; says that what was promised is done; withdraws an entry, whose words are then gone. */
@Injectable()
export class LogContact {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: LogContactInput): Promise<AdvocacyContactRow | InvalidInput> {
    const { coalitionId, kind, happenedOn, isConfidential } = input;
    demand(ctx, 'contact.log', { coalitionId });
    const organisationId = input.organisationId || null;
    if (!speaksFor(ctx, coalitionId, organisationId)) throw new NotAllowed();
    return this.database.transaction(ctx, async (em) => {
      const target = await targetOf(em, input.targetId, coalitionId);
      const at = await momentOf(em, ctx);
      const words = { people: input.people?.trim() ?? '', summary: input.summary.trim() };
      const [meetingId, followUpOn] = [input.meetingId || null, input.followUpOn || null];
      const faults = [...contactFaults(ctx, { ...words, happenedOn, followUpOn }, at), ...(await this.meetingFaults(em, ctx, coalitionId, meetingId))];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const row = { id: newId(), targetId: target.id, coalitionId, organisationId, kind, happenedOn, ...words, isConfidential, meetingId, followUpOn, accountId: demandAccount(ctx), recordedAt: at };
      await em.insert(AdvocacyContactRow, row);
      return this.recorded(em, ctx, 'contact.log', row.id);
    });
  }

  /** What was to be done next is done. */
  async followUp(ctx: RequestContext, id: string): Promise<AdvocacyContactRow | TargetRefused> {
    return this.change(ctx, id, async (em, row) => {
      if (row.followedUpAt || !row.followUpOn) return targetRefused(ctx, 'endedAlready');
      await em.update(AdvocacyContactRow, { id }, { followedUpAt: await momentOf(em, ctx) });
      return this.recorded(em, ctx, 'contact.followUp', id);
    });
  }

  /** That there was a contact stays, what was written of it goes. */
  async withdraw(ctx: RequestContext, id: string): Promise<AdvocacyContactRow | TargetRefused> {
    return this.change(ctx, id, async (em, row) => {
      if (row.withdrawnAt) return targetRefused(ctx, 'endedAlready');
      await em.update(AdvocacyContactRow, { id }, { withdrawnAt: await momentOf(em, ctx), summary: '', people: '', followUpOn: null });
      return this.recorded(em, ctx, 'contact.withdraw', id);
    });
  }

  private async change(ctx: RequestContext, id: string, write: (em: EntityManager, row: AdvocacyContactRow) => Promise<AdvocacyContactRow | TargetRefused>): Promise<AdvocacyContactRow | TargetRefused> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const row = validate(id) ? await em.findOne(AdvocacyContactRow, { where: { id } }) : null;
      if (!row) throw new NotFound();
      if (!mayChange(ctx, row)) throw new NotAllowed();
      return write(em, row);
    });
  }

  private async meetingFaults(em: EntityManager, ctx: RequestContext, coalitionId: string, id: string | null): Promise<FieldFault[]> {
    const isTheirs = id === null || (validate(id) && (await em.existsBy(MeetingRow, { id, coalitionId })));
    return isTheirs ? [] : [fault(ctx, 'meetingId', 'campaigns.targets.unknownMeeting')];
  }

  private async recorded(em: EntityManager, ctx: RequestContext, action: string, id: string): Promise<AdvocacyContactRow> {
    const row = await em.findOneByOrFail(AdvocacyContactRow, { id });
    const { coalitionId, organisationId } = row;
    await this.audit.record(em, ctx, { action, objectKind: 'advocacy_contact', objectId: id, coalitionId, ...(organisationId && { organisationId }) });
    return row;
  }
}

/** Who wrote it, while they work there, and who leads the coalition. */
export function mayChange(ctx: RequestContext, { accountId, coalitionId, organisationId }: Pick<AdvocacyContactRow, 'accountId' | 'coalitionId' | 'organisationId'>): boolean {
  if (may(ctx, 'contact.keep', { coalitionId })) return true;
  return ctx.actor.kind === 'account' && ctx.actor.accountId === accountId && speaksFor(ctx, coalitionId, organisationId);
}

function contactFaults(ctx: RequestContext, { people, summary, happenedOn, followUpOn }: Pick<AdvocacyContactRow, 'people' | 'summary' | 'happenedOn' | 'followUpOn'>, at: Date): FieldFault[] {
  const next = followUpOn === null || (isDay(followUpOn) && followUpOn >= dayOf(at));
  return [
    ...pastDay(ctx, 'happenedOn', happenedOn, at),
    ...tooLong(ctx, 'people', people, most.people),
    ...(summary === '' ? [fault(ctx, 'summary', 'campaigns.targets.summaryMissing')] : tooLong(ctx, 'summary', summary, most.summary)),
    ...(next ? [] : [fault(ctx, 'followUpOn', 'campaigns.targets.inThePast')]),
  ];
}
