import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Affiliations, Genders, type Affiliation, type Gender } from '../activity.enums.js';

/** Whether somebody came; unset takes the tick away again. */
@InputType()
export class AttendanceMarkInput {
  @Field(() => ID) registrationId: string;
  @Field(() => Boolean, { nullable: true }) attended?: boolean | null;
}

@InputType()
export class NoteAttendanceInput {
  @Field(() => ID) activityId: string;
  @Field(() => [AttendanceMarkInput]) marks: AttendanceMarkInput[];
}

/** So many more or fewer came than was counted. */
@InputType()
export class CorrectAttendanceInput {
  @Field(() => ID) activityId: string;
  @Field(() => Affiliations) affiliation: Affiliation;
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => Genders, { nullable: true }) gender?: Gender | null;
  @Field(() => Int) delta: number;
  /** No names: it is kept. */
  @Field() reason: string;
}
