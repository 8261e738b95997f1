import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { type RequestContext } from '#libs/context';
import { momentOf, newId, type Multilingual } from '#libs/database';
import { fault, invalidInput, type FieldFault, type InvalidInput } from '#libs/graphql';
import { isDay } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { CoalitionMemberRow } from '../../coalition-member.entity.js';
import { neededWords } from '../group-words.js';
import { announceTask } from './task.jobs.js';
import { TaskRow } from './task.entity.js';

export interface NewTask {
  readonly coalitionId: string;
  readonly groupId?: string | null;
  /** What it comes from: `{ kind: 'meeting', id }`. */
  readonly subject?: { readonly kind: string; readonly id: string } | null;
  readonly title: Multilingual;
  /** Whose it is; at least one of both. */
  readonly organisationId?: string | null;
  readonly accountId?: string | null;
  /** Its last day, `2026-12-04`. */
  readonly dueOn?: string | null;
}

/** Writes tasks down for areas that make them, in their transaction and after their own check of access; who has it is told by mail. */
@Injectable()
export class Tasks {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async add(em: EntityManager, ctx: RequestContext, task: NewTask): Promise<TaskRow | InvalidInput> {
    const { coalitionId, groupId = null, subject, title, organisationId = null, accountId = null } = task;
    const dueOn = task.dueOn || null;
    const faults = [...faultsOf(ctx, task), ...(await strangers(em, ctx, { coalitionId, organisationId }))];
    if (faults.length > 0) return invalidInput(ctx, faults);
    const id = newId();
    const madeBy = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
    await em.insert(TaskRow, { id, coalitionId, groupId, subjectKind: subject?.kind ?? null, subjectId: subject?.id ?? null, title, organisationId, accountId, dueOn, madeBy, madeAt: await momentOf(em, ctx) });
    await this.outbox.add(em, announceTask, { subject: id });
    await this.audit.record(em, ctx, { action: 'task.give', objectKind: 'task', objectId: id, coalitionId, ...(organisationId && { organisationId }) });
    return em.findOneByOrFail(TaskRow, { id });
  }
}

function faultsOf(ctx: RequestContext, { title, organisationId, accountId, dueOn }: NewTask): FieldFault[] {
  return [
    ...neededWords(ctx, 'title', title),
    ...(organisationId || accountId ? [] : [fault(ctx, 'organisationId', 'organisations.tasks.whoMissing')]),
    ...(accountId && !validate(accountId) ? [fault(ctx, 'accountId', 'organisations.tasks.nobody')] : []),
    ...(dueOn && !isDay(dueOn) ? [fault(ctx, 'dueOn', 'organisations.notADay')] : []),
  ];
}

async function strangers(em: EntityManager, ctx: RequestContext, { coalitionId, organisationId }: { coalitionId: string; organisationId: string | null }): Promise<FieldFault[]> {
  if (!organisationId) return [];
  const isPlaced = validate(organisationId) && (await em.existsBy(CoalitionMemberRow, { coalitionId, organisationId, standing: 'active' }));
  return isPlaced ? [] : [fault(ctx, 'organisationId', 'organisations.tasks.noMember')];
}
