import { Field, ID, InputType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';
import { Presences, type Presence } from '../meeting.enums.js';

/** Of an organisation, or of a community representative by their account. */
@InputType()
export class PresenceInput {
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => ID, { nullable: true }) accountId?: string | null;
  @Field(() => Presences) standing: Presence;
  /** Who came for the organisation. */
  @Field(() => String, { nullable: true }) persons?: string | null;
}

@InputType()
export class NotePresenceInput {
  @Field(() => ID) meetingId: string;
  /** Those that are not named stay as they were noted. */
  @Field(() => [PresenceInput]) presences: PresenceInput[];
}

@InputType()
export class ItemNotesInput {
  @Field(() => ID) itemId: string;
  @Field(() => WordsInput) notes: WordsInput;
}

@InputType()
export class WriteMinutesInput {
  @Field(() => ID) meetingId: string;
  /** In general. */
  @Field(() => WordsInput) minutes: WordsInput;
  /** Beside the points; those that are not named stay as they are. */
  @Field(() => [ItemNotesInput], { nullable: true }) items?: ItemNotesInput[] | null;
}

@InputType()
export class TaskFromProposalInput {
  @Field(() => ID) proposalId: string;
  /** Whose task it is. */
  @Field(() => ID) organisationId: string;
  /** Its last day, `2026-12-04`. */
  @Field(() => String, { nullable: true }) dueOn?: string | null;
}

@InputType()
export class MeetingTaskInput {
  @Field(() => ID) meetingId: string;
  /** The point under which it was given. */
  @Field(() => ID, { nullable: true }) itemId?: string | null;
  @Field(() => WordsInput) title: WordsInput;
  @Field(() => ID) organisationId: string;
  @Field(() => String, { nullable: true }) dueOn?: string | null;
}
