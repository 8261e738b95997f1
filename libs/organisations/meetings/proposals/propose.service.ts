import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts, AuditLog } from '#libs/auth';
import { demand, demandAccount, may, NotAllowed, type RequestContext } from '#libs/context';
import { Database, momentOf, newId, type Multilingual } from '#libs/database';
import { invalidInput, toWords, type FieldFault } from '#libs/graphql';
import { demandSeat, isAtWork, maySteer } from '../meeting.access.js';
import { cannotMeet, cannotPropose, nothingYet, type MeetingFault } from '../meeting.errors.js';
import { nextProposalState } from '../meeting.states.js';
import { neededWords } from '../words-check.js';
import { holdProposal } from './held-proposal.js';
import { ProposalRow } from './proposal.entity.js';
import type { EditProposalInput, ProposalWordsInput, ProposeInput } from './proposals.input.js';

type Origin = Pick<ProposalRow, 'coalitionId' | 'groupId' | 'organisationId'>;

/** Says what a meeting shall treat: a member, a community representative or the coordination. Changed and withdrawn while it waits. */
@Injectable()
export class Propose {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: ProposeInput): Promise<ProposalRow | MeetingFault> {
    const { coalitionId, groupId = null, organisationId = null, kind } = input;
    demand(ctx, 'proposal.make', { coalitionId });
    return this.database.transaction(ctx, async (em) => {
      await this.demandOrigin(em, ctx, { coalitionId, groupId, organisationId });
      if (!(await isAtWork(em, groupId))) return cannotMeet(ctx, nothingYet, 'groupClosed');
      const words = wordsOf(input);
      const faults = wordsFaults(ctx, words);
      if (faults.length > 0) return invalidInput(ctx, faults);
      const [id, authorId, at] = [newId(), demandAccount(ctx), await momentOf(em, ctx)];
      const isVoice = organisationId === null && !(await maySteer(em, ctx, { coalitionId, groupId }));
      const proposer = isVoice ? (await this.accounts.byIds(em, [authorId]))[0]!.name : '';
      await em.insert(ProposalRow, { id, coalitionId, groupId, organisationId, authorId, proposer, kind, ...words, createdAt: at, updatedAt: at });
      return this.recorded(em, ctx, await em.findOneByOrFail(ProposalRow, { id }), 'proposal.make');
    });
  }

  async edit(ctx: RequestContext, input: EditProposalInput): Promise<ProposalRow | MeetingFault> {
    return this.database.transaction(ctx, async (em) => {
      const proposal = await this.own(em, ctx, input.proposalId);
      if (!nextProposalState(proposal.state, 'edit')) return cannotPropose(ctx, 'edit', proposal);
      const words = wordsOf(input);
      const faults = wordsFaults(ctx, words);
      if (faults.length > 0) return invalidInput(ctx, faults);
      const changed = { kind: input.kind, ...words, updatedAt: await momentOf(em, ctx) };
      await em.update(ProposalRow, { id: proposal.id }, changed);
      return this.recorded(em, ctx, Object.assign(proposal, changed), 'proposal.edit');
    });
  }

  async withdraw(ctx: RequestContext, id: string): Promise<ProposalRow | MeetingFault> {
    return this.database.transaction(ctx, async (em) => {
      const proposal = await this.own(em, ctx, id);
      const state = nextProposalState(proposal.state, 'withdraw');
      if (!state) return cannotPropose(ctx, 'withdraw', proposal);
      const changed = { state, updatedAt: await momentOf(em, ctx) };
      await em.update(ProposalRow, { id }, changed);
      return this.recorded(em, ctx, Object.assign(proposal, changed), 'proposal.withdraw');
    });
  }

  /** Throws NotAllowed unless the actor proposes for a member of the coalition they work in, as a community representative, or prepares the meetings. */
  private async demandOrigin(em: EntityManager, ctx: RequestContext, { coalitionId, groupId, organisationId }: Origin): Promise<void> {
    if (groupId) await demandSeat(em, { coalitionId, groupId });
    if (organisationId === null && (await maySteer(em, ctx, { coalitionId, groupId }))) return;
    const isMember = ctx.actor.kind === 'account' && ctx.actor.memberships.some((one) => one.organisationId === organisationId && one.coalitionIds.includes(coalitionId));
    if (organisationId === null ? !may(ctx, 'proposal.voice', { coalitionId }) : !isMember) throw new NotAllowed();
  }

  /** Throws NotAllowed for a proposal of others. */
  private async own(em: EntityManager, ctx: RequestContext, id: string): Promise<ProposalRow> {
    const proposal = await holdProposal(em, id);
    if (!isOwn(ctx, proposal)) throw new NotAllowed();
    return proposal;
  }

  private async recorded(em: EntityManager, ctx: RequestContext, proposal: ProposalRow, action: string): Promise<ProposalRow> {
    const { id, coalitionId, organisationId, kind } = proposal;
    await this.audit.record(em, ctx, { action, objectKind: 'proposal', objectId: id, coalitionId, ...(organisationId && { organisationId }), detail: { kind } });
    return proposal;
  }
}

/** Whether the actor wrote it and is still there, or represents the member that proposes it. */
export function isOwn(ctx: RequestContext, { authorId, organisationId, coalitionId }: Pick<ProposalRow, 'authorId' | 'organisationId' | 'coalitionId'>): boolean {
  if (ctx.actor.kind !== 'account') return false;
  const { accountId, memberships } = ctx.actor;
  if (organisationId === null) return authorId === accountId && may(ctx, 'proposal.make', { coalitionId });
  return memberships.some((one) => one.organisationId === organisationId && one.coalitionIds.includes(coalitionId) && (authorId === accountId || one.role === 'representative'));
}

const wordsOf = ({ title, text }: ProposalWordsInput) => ({ title: toWords(title), text: toWords(text) });

function wordsFaults(ctx: RequestContext, { title, text }: { title: Multilingual; text: Multilingual }): FieldFault[] {
  return [...neededWords(ctx, 'title', title, 'title'), ...neededWords(ctx, 'text', text, 'text')];
}
