import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, pageOf, resultUnion, Words } from '#libs/graphql';
import { Organisation } from '../organisation.type.js';
import type { MeetingItemRow } from './agenda/meeting-item.entity.js';
import type { MeetingRow } from './meeting.entity.js';
import { MeetingStates, MinutesStates, Presences, Zones, type Presence, type Zone } from './meeting.enums.js';
import type { MeetingState, MinutesState } from './meeting.states.js';
import type { MeetingSeriesRow } from './series/meeting-series.entity.js';
import { rhythmOf, type Rhythm } from './series/recurrence.js';
import { Rhythms } from './series/rhythm.enum.js';

/** What a meeting is called, where it is held and why it was moved or called off, in every language it was written in. */
@ObjectType()
export class MeetingTexts {
  @Field(() => Words) title: Words;
  @Field(() => Words) place: Words;
  @Field(() => Words) reason: Words;
}

/** One point of the agenda. */
@ObjectType()
export class MeetingItem {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true }) proposalId: string | null;
  @Field(() => Words) titles: Words;
  @Field(() => Int) minutesPlanned: number;
  /** What the minutes say of it; nothing while they are a draft of those who prepare the meetings. */
  @Field(() => Words) notes: Words;
}

/** An organisation that is expected, and whether it was there. */
@ObjectType()
export class MeetingSeat {
  @Field(() => Organisation) organisation: Organisation;
  /** Observers and associates have none and are in no quorum. */
  @Field() hasVote: boolean;
  @Field(() => Presences, { nullable: true }) standing: Presence | null;
  /** Who came for it. */
  @Field() persons: string;
}

/** A community representative who is expected, and whether they were there. */
@ObjectType()
export class MeetingVoice {
  @Field(() => ID, { nullable: true }) accountId: string | null;
  @Field() name: string;
  @Field(() => Presences, { nullable: true }) standing: Presence | null;
}

/** Counted by organisations with a vote. */
@ObjectType()
export class MeetingQuorum {
  @Field(() => Int) seats: number;
  @Field(() => Int) present: number;
  @Field(() => Int) needed: number;
  @Field() isReached: boolean;
}

/** One meeting of a coalition or a working group. */
@ObjectType()
export class Meeting {
  @Field(() => ID) id: string;
  @Field(() => ID) coalitionId: string;
  /** The working group that meets; null for the coalition. */
  @Field(() => ID, { nullable: true }) groupId: string | null;
  @Field(() => ID, { nullable: true }) seriesId: string | null;
  @Field(() => MeetingTexts) texts: MeetingTexts;
  /** The https address to take part online, or nothing. */
  @Field() link: string;
  @Field(() => Date) startsAt: Date;
  @Field(() => Date) endsAt: Date;
  @Field(() => Zones) zone: Zone;
  @Field(() => MeetingStates) state: MeetingState;
  /** How often it was moved. */
  @Field(() => Int) moves: number;
  @Field(() => Int) noticeDays: number;
  @Field(() => Date, { nullable: true }) agendaSentAt: Date | null;
  @Field(() => MinutesStates) minutesState: MinutesState;
  @Field(() => Date, { nullable: true }) minutesSentAt: Date | null;
  @Field(() => Date, { nullable: true }) minutesApprovedAt: Date | null;
  /** SHA-256 of what was approved, in hexadecimal. */
  @Field(() => String, { nullable: true }) minutesHash: string | null;
  @HideField() row: MeetingRow;
}

@ObjectType()
export class MeetingPage extends pageOf(Meeting) {}

/** Meetings that come back. */
@ObjectType()
export class MeetingSeries {
  @Field(() => ID) id: string;
  @Field(() => ID) coalitionId: string;
  @Field(() => ID, { nullable: true }) groupId: string | null;
  @Field(() => Words) titles: Words;
  @Field(() => Words) places: Words;
  @Field() link: string;
  @Field(() => Rhythms) rhythm: Rhythm;
  /** The rule in the words of RFC 5545. */
  @Field() rrule: string;
  /** `2026-11-24` */
  @Field() startsOn: string;
  @Field(() => String, { nullable: true }) untilOn: string | null;
  /** `18:30` by the clock of `zone`. */
  @Field() at: string;
  @Field(() => Int) minutes: number;
  @Field(() => Zones) zone: Zone;
  @Field(() => Int) noticeDays: number;
}

export const MeetingResult = resultUnion('MeetingResult', () => [Meeting, InvalidInput, IllegalMove] as const);
export const MeetingSeriesResult = resultUnion('MeetingSeriesResult', () => [MeetingSeries, InvalidInput, IllegalMove] as const);

export function toMeeting(row: MeetingRow): Meeting {
  const { id, coalitionId, groupId, seriesId, title, place, reason, link, startsAt, endsAt, timeZone: zone, state, moves, noticeDays, agendaSentAt, minutesState, minutesSentAt, minutesApprovedAt, minutesHash } = row;
  const texts = Object.assign(new MeetingTexts(), { title, place, reason });
  return Object.assign(new Meeting(), { id, coalitionId, groupId, seriesId, texts, link, startsAt, endsAt, zone, state, moves, noticeDays, agendaSentAt, minutesState, minutesSentAt, minutesApprovedAt, minutesHash: minutesHash?.toString('hex') ?? null, row });
}

/** `readsNotes`: whether who asks may read what the minutes say so far. */
export function toItem({ id, proposalId, title, minutesPlanned, notes }: MeetingItemRow, readsNotes: boolean): MeetingItem {
  return Object.assign(new MeetingItem(), { id, proposalId, titles: title, minutesPlanned, notes: readsNotes ? notes : {} });
}

export function toSeries({ id, coalitionId, groupId, title, place, link, rrule, startsOn, untilOn, localTime, minutes, timeZone, noticeDays }: MeetingSeriesRow): MeetingSeries {
  return Object.assign(new MeetingSeries(), { id, coalitionId, groupId, titles: title, places: place, link, rhythm: rhythmOf(rrule), rrule, startsOn, untilOn, at: localTime, minutes, zone: timeZone, noticeDays });
}
