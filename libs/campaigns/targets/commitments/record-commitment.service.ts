import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, illegalMove, invalidInput, toWords, type FieldFault, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { isDay, translate } from '#libs/i18n';
import { targetOf } from '../dealing/held-target.js';
import { neededWords, pastDay, tooLong, webAddress } from '../target.errors.js';
import { AdvocacyCommitmentStepRow } from './advocacy-commitment-step.entity.js';
import { AdvocacyCommitmentRow } from './advocacy-commitment.entity.js';
import type { MoveCommitmentInput, RecordCommitmentInput } from './commitment.input.js';
import { nextCommitmentStates } from './commitment.states.js';

const most = { text: 1_000, note: 1_000 };

/** Records what a target promised, each step of what becomes of it, and whether everybody may read it. Steps stay. */
@Injectable()
export class RecordCommitment {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: RecordCommitmentInput): Promise<AdvocacyCommitmentRow | InvalidInput> {
    const { coalitionId, announcedOn } = input;
    demand(ctx, 'commitment.record', { coalitionId });
    return this.database.transaction(ctx, async (em) => {
      const target = await targetOf(em, input.targetId, coalitionId);
      const at = await momentOf(em, ctx);
      const [text, dueOn, sourceUrl] = [toWords(input.text), input.dueOn || null, input.sourceUrl?.trim() ?? ''];
      const faults = [...neededWords(ctx, 'text', text, most.text), ...pastDay(ctx, 'announcedOn', announcedOn, at), ...dueFaults(ctx, announcedOn, dueOn), ...webAddress(ctx, 'sourceUrl', sourceUrl)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const accountId = demandAccount(ctx);
      const id = newId();
      await em.insert(AdvocacyCommitmentRow, { id, targetId: target.id, coalitionId, madeBy: target.name, text, announcedOn, dueOn, accountId, createdAt: at, updatedAt: at });
      await em.insert(AdvocacyCommitmentStepRow, { id: newId(), commitmentId: id, coalitionId, state: 'announced', happenedOn: announcedOn, sourceUrl, accountId, recordedAt: at });
      return this.recorded(em, ctx, 'commitment.record', id);
    });
  }

  async move(ctx: RequestContext, input: MoveCommitmentInput): Promise<AdvocacyCommitmentRow | InvalidInput | IllegalMove> {
    const { state, happenedOn } = input;
    return this.database.transaction(ctx, async (em) => {
      const row = await this.hold(em, ctx, input.commitmentId, 'commitment.record');
      if (!nextCommitmentStates(row.state).includes(state)) return cannot(ctx, row);
      const at = await momentOf(em, ctx);
      const [note, sourceUrl] = [toWords(input.note), input.sourceUrl?.trim() ?? ''];
      const [last] = await em.find(AdvocacyCommitmentStepRow, { where: { commitmentId: row.id }, order: { happenedOn: 'DESC' }, take: 1 });
      const isBefore = isDay(happenedOn) && happenedOn < (last?.happenedOn ?? row.announcedOn);
      const faults = [
        ...pastDay(ctx, 'happenedOn', happenedOn, at),
        ...(isBefore ? [fault(ctx, 'happenedOn', 'campaigns.targets.beforeLastStep')] : []),
        ...webAddress(ctx, 'sourceUrl', sourceUrl),
        ...Object.entries(note).flatMap(([locale, text]) => tooLong(ctx, `note.${locale}`, text, most.note)),
      ];
      if (faults.length > 0) return invalidInput(ctx, faults);
      await em.insert(AdvocacyCommitmentStepRow, { id: newId(), commitmentId: row.id, coalitionId: row.coalitionId, state, happenedOn, sourceUrl, note, accountId: demandAccount(ctx), recordedAt: at });
      await em.update(AdvocacyCommitmentRow, { id: row.id }, { state, updatedAt: at });
      return this.recorded(em, ctx, 'commitment.move', row.id, { state });
    });
  }

  /** Shows it to everybody, or to the coalition alone again. */
  async publish(ctx: RequestContext, id: string, isPublic: boolean): Promise<AdvocacyCommitmentRow> {
    return this.database.transaction(ctx, async (em) => {
      await this.hold(em, ctx, id, 'commitment.publish');
      await em.update(AdvocacyCommitmentRow, { id }, { isPublic, updatedAt: await momentOf(em, ctx) });
      return this.recorded(em, ctx, 'commitment.publish', id, { isPublic });
    });
  }

  /** The commitment, with everybody else who would move it kept waiting. Throws NotFound, NotAllowed. */
  private async hold(em: EntityManager, ctx: RequestContext, id: string, permission: string): Promise<AdvocacyCommitmentRow> {
    demandAccount(ctx);
    const row = validate(id) ? await em.findOne(AdvocacyCommitmentRow, { where: { id } }) : null;
    if (!row) throw new NotFound();
    demand(ctx, permission, { coalitionId: row.coalitionId });
    return em.findOneOrFail(AdvocacyCommitmentRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  private async recorded(em: EntityManager, ctx: RequestContext, action: string, id: string, detail?: Record<string, string | boolean>): Promise<AdvocacyCommitmentRow> {
    const row = await em.findOneByOrFail(AdvocacyCommitmentRow, { id });
    await this.audit.record(em, ctx, { action, objectKind: 'advocacy_commitment', objectId: id, coalitionId: row.coalitionId, detail });
    return row;
  }
}

function dueFaults(ctx: RequestContext, announcedOn: string, dueOn: string | null): FieldFault[] {
  if (dueOn === null) return [];
  if (!isDay(dueOn)) return [fault(ctx, 'dueOn', 'campaigns.targets.notADay')];
  return dueOn < announcedOn ? [fault(ctx, 'dueOn', 'campaigns.targets.dueBefore')] : [];
}

function cannot(ctx: RequestContext, { state }: AdvocacyCommitmentRow): IllegalMove {
  return illegalMove(ctx, state.toUpperCase(), 'campaigns.targets.illegalMove', { state: translate(ctx.locale, `campaigns.targets.commitment.${state}`) });
}
