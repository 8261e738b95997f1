import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Database } from '#libs/database';
import type { RequestContext } from '#libs/context';
import { dayOf } from '#libs/i18n';
import { CoalitionRules } from '../../decisions/coalition-rules.service.js';
import { votingKinds } from '../../decisions/held-decision.js';
import { quorumOf } from '../../decisions/settle.js';
import { WorkingGroupMemberRow } from '../../groups/seats/working-group-member.entity.js';
import { CoalitionVoiceRow } from '../../members/coalition-voice.entity.js';
import { toOrganisation, type Organisation } from '../../organisation.type.js';
import { CoalitionMemberChangeRow } from '../../places/coalition-member-change.entity.js';
import { placesOn } from '../../places/timeline.js';
import { inLocaleOf } from '../../reading/in-language.js';
import { Organisations } from '../../reading/organisations.service.js';
import type { MeetingRow } from '../meeting.entity.js';
import { MeetingQuorum, MeetingSeat, MeetingVoice } from '../meeting.type.js';
import { MeetingPresenceRow } from './meeting-presence.entity.js';

type Kind = MeetingPresenceRow['kind'];
interface Expected {
  readonly organisationId: string;
  readonly kind: Kind;
}
const hasVote = (kind: Kind) => (votingKinds as readonly Kind[]).includes(kind);

/** Who is expected at a meeting and who was there: the members of its day, in a group those that sit there; observers and associates apart. */
@Injectable()
export class Attendance {
  constructor(
    private readonly database: Database,
    private readonly rules: CoalitionRules,
    private readonly organisations: Organisations,
    private readonly accounts: Accounts,
  ) {}

  /** Those with a vote first, then by name. */
  async of(ctx: RequestContext, meeting: MeetingRow): Promise<MeetingSeat[]> {
    const { noted, expected } = await this.database.transaction(ctx, async (em) => ({ noted: await em.findBy(MeetingPresenceRow, { meetingId: meeting.id }), expected: await this.seats(em, meeting) }));
    const seats = [...noted.flatMap(({ organisationId, kind }) => (organisationId ? [{ organisationId, kind }] : [])), ...expected.filter(({ organisationId }) => !noted.some((one) => one.organisationId === organisationId))];
    const named = new Map((await this.organisations.byIds(ctx, seats.map(({ organisationId }) => organisationId))).map((row) => [row.id, toOrganisation(row)]));
    const name = (organisation: Organisation) => inLocaleOf(ctx, organisation.texts.name, undefined);
    return seats
      .flatMap(({ organisationId, kind }) => {
        const [organisation, row] = [named.get(organisationId), noted.find((one) => one.organisationId === organisationId)];
        return organisation ? [Object.assign(new MeetingSeat(), { organisation, hasVote: hasVote(kind), standing: row?.standing ?? null, persons: row?.persons ?? '' })] : [];
      })
      .sort((a, b) => Number(b.hasVote) - Number(a.hasVote) || name(a.organisation).localeCompare(name(b.organisation), ctx.locale));
  }

  async representatives(ctx: RequestContext, meeting: MeetingRow): Promise<MeetingVoice[]> {
    return this.database.transaction(ctx, async (em) => {
      const noted = await em.findBy(MeetingPresenceRow, { meetingId: meeting.id, organisationId: IsNull() });
      const missing = [...(await this.voices(em, meeting))].filter(([accountId]) => !noted.some((row) => row.accountId === accountId));
      const rows = [...noted.map(({ accountId, persons, standing }) => ({ accountId, name: persons, standing })), ...missing.map(([accountId, name]) => ({ accountId, name, standing: null }))];
      return rows.map((row) => Object.assign(new MeetingVoice(), row)).sort((a, b) => a.name.localeCompare(b.name, ctx.locale));
    });
  }

  /** By organisations with a vote; of them so many must be there as the coalition asks to answer in a decision. */
  async quorum(ctx: RequestContext, meeting: MeetingRow): Promise<MeetingQuorum> {
    return this.database.transaction(ctx, async (em) => {
      const seats = (await this.seats(em, meeting)).filter(({ kind }) => hasVote(kind)).length;
      const present = (await em.findBy(MeetingPresenceRow, { meetingId: meeting.id, standing: 'present' })).filter(({ kind }) => hasVote(kind)).length;
      const { quorumPercent } = await this.rules.of(em, meeting.coalitionId);
      const needed = quorumOf({ mode: 'majority', quorumPercent, seats });
      return Object.assign(new MeetingQuorum(), { seats, present, needed, isReached: present >= needed });
    });
  }

  /** Active members of the meeting's day; of a group, those for whom somebody sits there. */
  async seats(em: EntityManager, { coalitionId, groupId, startsAt }: MeetingRow): Promise<Expected[]> {
    const places = placesOn(await em.findBy(CoalitionMemberChangeRow, { coalitionId }), dayOf(startsAt)).filter(({ standing, kind }) => standing === 'active' && kind !== 'candidate');
    const sitting = groupId && new Set((await this.sittingAt(em, groupId, startsAt)).map(({ organisationId }) => organisationId));
    return places.filter(({ organisationId }) => !sitting || sitting.has(organisationId)).map(({ organisationId, kind }) => ({ organisationId, kind: kind as Kind }));
  }

  /** Community representatives by account, with their names; of a group, those who sit there. */
  async voices(em: EntityManager, { coalitionId, groupId, startsAt }: MeetingRow): Promise<Map<string, string>> {
    const rows = await em.findBy(CoalitionVoiceRow, { coalitionId, role: 'community_representative' });
    const sitting = groupId && new Set((await this.sittingAt(em, groupId, startsAt)).map(({ accountId }) => accountId));
    const accounts = await this.accounts.byIds(em, rows.map(({ accountId }) => accountId).filter((id) => !sitting || sitting.has(id)));
    return new Map(accounts.map(({ id, name }) => [id, name]));
  }

  /** Seats of the meeting's hour; of one to come, those of today. */
  private sittingAt(em: EntityManager, groupId: string, startsAt: Date): Promise<WorkingGroupMemberRow[]> {
    return em
      .createQueryBuilder(WorkingGroupMemberRow, 'w')
      .where('w.groupId = :groupId and w.fromAt <= greatest(:startsAt, now()) and (w.untilAt is null or w.untilAt > :startsAt)', { groupId, startsAt })
      .getMany();
  }
}
