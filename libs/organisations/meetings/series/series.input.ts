import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';
import { Zones, type Zone } from '../meeting.enums.js';
import { Rhythms } from './rhythm.enum.js';
import type { Rhythm } from './recurrence.js';

/** What a meeting is called and where it is held. */
@InputType()
export class MeetingWordsInput {
  @Field(() => WordsInput) title: WordsInput;
  @Field(() => WordsInput, { nullable: true }) place?: WordsInput | null;
  /** An https address to take part online. */
  @Field(() => String, { nullable: true }) link?: string | null;
  /** How many days before it the agenda is mailed: 0 to 30. */
  @Field(() => Int, { nullable: true, defaultValue: 3 }) noticeDays?: number | null;
}

/** When it is held: day, hour and length by one clock. */
@InputType()
export class MeetingTimeInput {
  /** `2026-11-24` */
  @Field() on: string;
  /** `18:30` */
  @Field() at: string;
  /** Length in minutes: 15 to 720. */
  @Field(() => Int) minutes: number;
  @Field(() => Zones) zone: Zone;
}

@InputType()
export class PlanMeetingInput {
  @Field(() => ID) coalitionId: string;
  /** The working group that meets; the coalition when unset. */
  @Field(() => ID, { nullable: true }) groupId?: string | null;
  @Field(() => MeetingWordsInput) words: MeetingWordsInput;
  @Field(() => MeetingTimeInput) time: MeetingTimeInput;
}

@InputType()
export class MakeSeriesInput extends PlanMeetingInput {
  /** Counted from the day of `time`, the first on which it may be held. */
  @Field(() => Rhythms) rhythm: Rhythm;
  /** The last day it may be held. */
  @Field(() => String, { nullable: true }) untilOn?: string | null;
}

@InputType()
export class EditSeriesInput {
  @Field(() => ID) seriesId: string;
  @Field(() => MeetingWordsInput) words: MeetingWordsInput;
}

@InputType()
export class MoveMeetingInput {
  @Field(() => ID) meetingId: string;
  @Field(() => MeetingTimeInput) time: MeetingTimeInput;
  @Field(() => WordsInput) reason: WordsInput;
}
