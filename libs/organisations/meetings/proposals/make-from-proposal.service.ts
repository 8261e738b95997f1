import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, toWords } from '#libs/graphql';
import { DraftDecision } from '../../decisions/course/draft-decision.service.js';
import { DecisionRow } from '../../decisions/decision.entity.js';
import type { DecisionFault } from '../../decisions/decision.errors.js';
import { isVoter } from '../../decisions/held-decision.js';
import { TaskRow } from '../../groups/tasks/task.entity.js';
import { Tasks } from '../../groups/tasks/tasks.service.js';
import { MeetingItemRow } from '../agenda/meeting-item.entity.js';
import { holdMeeting } from '../meeting.access.js';
import { MeetingRow } from '../meeting.entity.js';
import { cannotMeet, type MeetingFault } from '../meeting.errors.js';
import { MeetingOutcomeRow } from '../minutes/meeting-outcome.entity.js';
import type { MeetingTaskInput, TaskFromProposalInput } from '../minutes/minutes.input.js';
import { ProposalRow } from './proposal.entity.js';
import type { DecisionFromProposalInput } from './proposals.input.js';
import { TreatProposal } from './treat-proposal.service.js';

/** Makes a decision or a task of a proposal, in one step and once; and tasks of what was said under a free point. */
@Injectable()
export class MakeFromProposal {
  constructor(
    private readonly database: Database,
    private readonly treating: TreatProposal,
    private readonly decisions: DraftDecision,
    private readonly tasks: Tasks,
    private readonly audit: AuditLog,
  ) {}

  /** A draft with the proposal's words and the coalition's quorum; nobody is asked yet. What an observer proposed, the coordination puts. */
  async decision(ctx: RequestContext, { proposalId, mode }: DecisionFromProposalInput): Promise<ProposalRow | DecisionFault> {
    return this.database.transaction(ctx, async (em) => {
      const proposal = await this.treating.ready(em, ctx, proposalId);
      if (!(proposal instanceof ProposalRow)) return proposal;
      const { coalitionId, title, text } = proposal;
      const organisationId = proposal.organisationId && (await isVoter(em, coalitionId, proposal.organisationId)) ? proposal.organisationId : null;
      const decision = await this.decisions.write(em, ctx, { coalitionId, organisationId, title, proposal: text, mode });
      if (!(decision instanceof DecisionRow)) return decision;
      await this.treating.became(em, ctx, proposal, 'decision', decision.id);
      return proposal;
    });
  }

  async task(ctx: RequestContext, { proposalId, organisationId, dueOn }: TaskFromProposalInput): Promise<ProposalRow | MeetingFault> {
    return this.database.transaction(ctx, async (em) => {
      const proposal = await this.treating.ready(em, ctx, proposalId);
      if (!(proposal instanceof ProposalRow)) return proposal;
      const { coalitionId, groupId, title } = proposal;
      const task = await this.tasks.add(em, ctx, { coalitionId, groupId, subject: { kind: 'proposal', id: proposalId }, title, organisationId, dueOn });
      if (!(task instanceof TaskRow)) return task;
      await this.treating.became(em, ctx, proposal, 'task', task.id);
      return proposal;
    });
  }

  async meetingTask(ctx: RequestContext, { meetingId, itemId, title, organisationId, dueOn }: MeetingTaskInput): Promise<MeetingRow | MeetingFault> {
    return this.database.transaction(ctx, async (em) => {
      const meeting = await holdMeeting(em, ctx, meetingId);
      if (meeting.minutesState === 'approved') return cannotMeet(ctx, meeting, 'approved');
      if (itemId && !(await em.existsBy(MeetingItemRow, { id: itemId, meetingId }))) return invalidInput(ctx, [fault(ctx, 'itemId', 'organisations.meeting.noSuchPoint')]);
      const { coalitionId, groupId } = meeting;
      const task = await this.tasks.add(em, ctx, { coalitionId, groupId, subject: { kind: 'meeting', id: meetingId }, title: toWords(title), organisationId, dueOn });
      if (!(task instanceof TaskRow)) return task;
      await this.note(em, ctx, meeting, itemId ?? null, task.id);
      return meeting;
    });
  }

  private async note(em: EntityManager, ctx: RequestContext, { id: meetingId, coalitionId }: MeetingRow, itemId: string | null, objectId: string): Promise<void> {
    const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
    await em.insert(MeetingOutcomeRow, { id: newId(), meetingId, coalitionId, itemId, kind: 'task', objectId, accountId, madeAt: await momentOf(em, ctx) });
    await this.audit.record(em, ctx, { action: 'meeting.task', objectKind: 'meeting', objectId: meetingId, coalitionId });
  }
}
