import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Database, momentOf, newId, type Multilingual } from '#libs/database';
import { fault, invalidInput, toWords, type FieldFault } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { holdMeeting } from '../meeting.access.js';
import { MeetingRow } from '../meeting.entity.js';
import { cannotMeet, type MeetingFault } from '../meeting.errors.js';
import { nextProposalState, type ProposalVerb } from '../meeting.states.js';
import { MeetingOutcomeRow } from '../minutes/meeting-outcome.entity.js';
import { holdProposal, lastItemOf } from '../proposals/held-proposal.js';
import { ProposalRow } from '../proposals/proposal.entity.js';
import { announceAgenda } from '../telling/meeting.jobs.js';
import { neededWords, rangeFaults } from '../words-check.js';
import type { AgendaItemInput, SetAgendaInput } from './agenda.input.js';
import { MeetingItemRow } from './meeting-item.entity.js';

const MOST_ITEMS = 40;
/** An agenda as it will be, or what is wrong with it. */
interface Plan {
  readonly items: MeetingItemRow[];
  /** Proposals that come on it. */
  readonly placed: ProposalRow[];
  readonly faults: FieldFault[];
}

/** The agenda, from proposals and free points, in order. Sent by hand or on its day, once to each person. */
@Injectable()
export class SetAgenda {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** A proposal that is taken off waits again. What was noted or made under a point keeps it there. */
  async run(ctx: RequestContext, { meetingId, items }: SetAgendaInput): Promise<MeetingRow | MeetingFault> {
    return this.database.transaction(ctx, async (em) => {
      const meeting = await holdMeeting(em, ctx, meetingId);
      if (meeting.state === 'called_off') return cannotMeet(ctx, meeting, 'calledOff');
      if (meeting.minutesState === 'approved') return cannotMeet(ctx, meeting, 'approved');
      const known = await em.findBy(MeetingItemRow, { meetingId });
      const plan = await this.plan(em, ctx, meeting, known, items);
      const gone = known.filter((item) => !plan.items.some(({ id }) => id === item.id));
      const faults = [...plan.faults, ...(await this.keptFaults(em, ctx, gone))];
      if (faults.length > 0) return invalidInput(ctx, faults);
      await this.write(em, ctx, plan, gone);
      await this.record(em, ctx, meeting, 'meeting.agenda', { items: plan.items.length });
      return meeting;
    });
  }

  /** Mails it now rather than on its day. */
  async send(ctx: RequestContext, meetingId: string): Promise<MeetingRow | MeetingFault> {
    return this.database.transaction(ctx, async (em) => {
      const meeting = await holdMeeting(em, ctx, meetingId);
      const agendaSentAt = await momentOf(em, ctx);
      if (meeting.state === 'called_off') return cannotMeet(ctx, meeting, 'calledOff');
      if (meeting.startsAt <= agendaSentAt) return cannotMeet(ctx, meeting, 'over');
      if (!(await em.existsBy(MeetingItemRow, { meetingId }))) return cannotMeet(ctx, meeting, 'agendaEmpty');
      if (meeting.agendaSentAt) return meeting;
      await em.update(MeetingRow, { id: meetingId }, { agendaSentAt });
      await this.outbox.add(em, announceAgenda, { subject: meetingId });
      await this.record(em, ctx, meeting, 'meeting.sendAgenda');
      return Object.assign(meeting, { agendaSentAt });
    });
  }

  private async plan(em: EntityManager, ctx: RequestContext, meeting: MeetingRow, known: readonly MeetingItemRow[], inputs: readonly AgendaItemInput[]): Promise<Plan> {
    const plan: Plan = { items: [], placed: [], faults: inputs.length > MOST_ITEMS ? [fault(ctx, 'items', 'organisations.meeting.outOfRange', { least: 0, most: MOST_ITEMS })] : [] };
    for (const [position, input] of inputs.entries()) {
      const field = `items.${position}`;
      const old = known.find((item) => item.id === input.id && !plan.items.includes(item));
      const proposal = old ? undefined : await this.proposal(em, meeting, input);
      plan.faults.push(...rangeFaults(ctx, `${field}.minutesPlanned`, input.minutesPlanned, [0, 480]));
      const isStrange = proposal === null || (input.id && !old);
      if (isStrange) plan.faults.push(fault(ctx, field, 'organisations.meeting.notToBePlaced'));
      const title: Multilingual = (old?.proposalId ? old.title : proposal?.title) ?? toWords(input.title);
      if (!isStrange) plan.faults.push(...neededWords(ctx, `${field}.title`, title, 'title'));
      const { id, coalitionId } = meeting;
      plan.items.push(Object.assign(old ?? new MeetingItemRow(), { id: old?.id ?? newId(), meetingId: id, coalitionId, proposalId: old?.proposalId ?? proposal?.id ?? null, position, title, minutesPlanned: input.minutesPlanned, notes: old?.notes ?? {} }));
      if (proposal) plan.placed.push(proposal);
    }
    const ids = plan.items.flatMap(({ proposalId }) => proposalId ?? []);
    if (new Set(ids).size < ids.length) plan.faults.push(fault(ctx, 'items', 'organisations.meeting.notToBePlaced'));
    return plan;
  }

  /** The proposal to place; null when it is none of this circle that waits, undefined when the point is free. */
  private async proposal(em: EntityManager, { coalitionId, groupId }: MeetingRow, { proposalId }: AgendaItemInput): Promise<ProposalRow | null | undefined> {
    if (!proposalId) return undefined;
    const proposal = await holdProposal(em, proposalId);
    return proposal.coalitionId === coalitionId && proposal.groupId === groupId && nextProposalState(proposal.state, 'place') ? proposal : null;
  }

  private async keptFaults(em: EntityManager, ctx: RequestContext, gone: readonly MeetingItemRow[]): Promise<FieldFault[]> {
    const made = await em.existsBy(MeetingOutcomeRow, { itemId: In(gone.map(({ id }) => id)) });
    const treated = await em.existsBy(ProposalRow, { id: In(gone.flatMap(({ proposalId }) => proposalId ?? [])), state: In(['adopted', 'rejected']) });
    return made || treated || gone.some(({ notes }) => Object.keys(notes).length > 0) ? [fault(ctx, 'items', 'organisations.meeting.pointIsMinuted')] : [];
  }

  private async write(em: EntityManager, ctx: RequestContext, { items, placed }: Plan, gone: readonly MeetingItemRow[]): Promise<void> {
    const at = await momentOf(em, ctx);
    // One that was placed again later stays on that agenda.
    for (const { id, proposalId } of gone) if (proposalId && (await lastItemOf(em, proposalId))?.id === id) await this.turn(em, await holdProposal(em, proposalId), 'remove', at);
    if (gone.length > 0) await em.delete(MeetingItemRow, { id: In(gone.map(({ id }) => id)) });
    for (const proposal of placed) await this.turn(em, proposal, 'place', at);
    if (items.length > 0) await em.upsert(MeetingItemRow, items, ['id']);
  }

  /** One that was treated in the meantime stays treated. */
  private async turn(em: EntityManager, { id, state }: ProposalRow, verb: ProposalVerb, updatedAt: Date): Promise<void> {
    const next = nextProposalState(state, verb);
    if (next) await em.update(ProposalRow, { id }, { state: next, updatedAt });
  }

  private async record(em: EntityManager, ctx: RequestContext, { id, coalitionId }: MeetingRow, action: string, detail: Record<string, number> = {}): Promise<void> {
    await this.audit.record(em, ctx, { action, objectKind: 'meeting', objectId: id, coalitionId, detail });
  }
}
