import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArgs, WordsInput } from '#libs/graphql';
import { GroupStates, SeatRoles } from './group.enums.js';
import type { GroupState, SeatRole } from './group.states.js';

@ArgsType()
export class GroupsArgs extends PageArgs {
  @Field(() => ID) coalitionId: string;
  /** In all states when unset. */
  @Field(() => GroupStates, { nullable: true }) state?: GroupState | null;
  /** Only those in which who asks sits. */
  @Field({ nullable: true }) mine?: boolean;
}

@InputType()
export class GroupWordsInput {
  @Field(() => WordsInput) name: WordsInput;
  /** What it is to do, in plain text. */
  @Field(() => WordsInput) mandate: WordsInput;
  /** First day of its mandate; today when unset. */
  @Field(() => String, { nullable: true }) fromOn?: string | null;
  @Field(() => String, { nullable: true }) untilOn?: string | null;
}

@InputType()
export class ProposeGroupInput extends GroupWordsInput {
  @Field(() => ID) coalitionId: string;
  /** For which organisation the proposer chairs it; for none when unset (community, coordination). */
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  /** The coordination may leave the chair to somebody it invites. */
  @Field({ defaultValue: true }) chairs: boolean;
}

@InputType()
export class EditGroupInput extends GroupWordsInput {
  @Field(() => ID) groupId: string;
}

@InputType()
export class InviteToGroupInput {
  @Field(() => ID) groupId: string;
  /** To send somebody; or a person with a voice for no organisation. One of both. */
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => ID, { nullable: true }) accountId?: string | null;
  @Field(() => SeatRoles) role: SeatRole;
}

@InputType()
export class AskToJoinInput {
  @Field(() => ID) groupId: string;
  /** For which organisation; for none when unset (community, coordination). */
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  /** Why, for the chair. */
  @Field(() => String, { nullable: true }) words?: string | null;
}
