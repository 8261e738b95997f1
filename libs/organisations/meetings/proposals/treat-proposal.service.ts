import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, toWords } from '#libs/graphql';
import { demandSteering, holdMeeting } from '../meeting.access.js';
import type { OutcomeKind } from '../meeting.enums.js';
import { cannotPropose, type MeetingFault } from '../meeting.errors.js';
import { nextProposalState, type ProposalVerb } from '../meeting.states.js';
import { MeetingOutcomeRow } from '../minutes/meeting-outcome.entity.js';
import { longWords } from '../words-check.js';
import { holdProposal, lastItemOf } from './held-proposal.js';
import { ProposalRow } from './proposal.entity.js';
import type { TreatProposalInput } from './proposals.input.js';

const verbs: Partial<Record<string, ProposalVerb>> = { adopted: 'adopt', rejected: 'reject', postponed: 'postpone' };

/** What a meeting makes of a proposal: a word on it, and once a decision, a task or a petition. */
@Injectable()
export class TreatProposal {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { proposalId, outcome, word: given }: TreatProposalInput): Promise<ProposalRow | MeetingFault> {
    return this.database.transaction(ctx, async (em) => {
      const proposal = await holdProposal(em, proposalId);
      await demandSteering(em, ctx, proposal);
      const verb = verbs[outcome];
      if (!verb) return invalidInput(ctx, [fault(ctx, 'outcome', 'organisations.proposal.notAnOutcome')]);
      const state = nextProposalState(proposal.state, verb);
      if (!state) return cannotPropose(ctx, verb, proposal);
      const word = toWords(given);
      const faults = longWords(ctx, 'word', word, 'reason');
      if (faults.length > 0) return invalidInput(ctx, faults);
      const at = await momentOf(em, ctx);
      const changed = { state, word, treatedAt: at, updatedAt: at };
      await em.update(ProposalRow, { id: proposalId }, changed);
      await this.record(em, ctx, proposal, 'proposal.treat', { outcome });
      return Object.assign(proposal, changed);
    });
  }

  /**
   * Whether something may be made of it, by whoever prepares its meetings: the proposal, held with its meeting until the
   * transaction ends (minutes are approved before or after, never meanwhile); or why not. Then call `became` in the same transaction.
   */
  async ready(em: EntityManager, ctx: RequestContext, proposalId: string): Promise<ProposalRow | MeetingFault> {
    const item = await lastItemOf(em, proposalId);
    if (item) await holdMeeting(em, ctx, item.meetingId);
    const proposal = await holdProposal(em, proposalId);
    await demandSteering(em, ctx, proposal);
    const isMade = await em.existsBy(MeetingOutcomeRow, { proposalId });
    return isMade || !item || !nextProposalState(proposal.state, 'become') ? cannotPropose(ctx, 'become', proposal) : proposal;
  }

  /** Writes down what became of it, in the meeting that treated it last; it is adopted with that. */
  async became(em: EntityManager, ctx: RequestContext, proposal: ProposalRow, kind: OutcomeKind, objectId: string): Promise<void> {
    const item = (await lastItemOf(em, proposal.id))!;
    const at = await momentOf(em, ctx);
    const { id: proposalId, coalitionId } = proposal;
    const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
    await em.insert(MeetingOutcomeRow, { id: newId(), meetingId: item.meetingId, coalitionId, itemId: item.id, proposalId, kind, objectId, accountId, madeAt: at });
    const changed = { state: 'adopted' as const, treatedAt: proposal.treatedAt ?? at, updatedAt: at };
    await em.update(ProposalRow, { id: proposalId }, changed);
    Object.assign(proposal, changed);
    await this.record(em, ctx, proposal, 'proposal.become', { kind });
  }

  private async record(em: EntityManager, ctx: RequestContext, { id, coalitionId }: ProposalRow, action: string, detail: Record<string, string>): Promise<void> {
    await this.audit.record(em, ctx, { action, objectKind: 'proposal', objectId: id, coalitionId, detail });
  }
}
