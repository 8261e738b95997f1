import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArgs, WordsInput } from '#libs/graphql';
import type { TaskState } from './task.states.js';
import { TaskStates } from './task.type.js';

@ArgsType()
export class TasksArgs extends PageArgs {
  @Field(() => ID, { nullable: true }) coalitionId?: string | null;
  @Field(() => ID, { nullable: true }) groupId?: string | null;
  /** Of this meeting, for example. */
  @Field(() => ID, { nullable: true }) subjectId?: string | null;
  /** In all states when unset. */
  @Field(() => TaskStates, { nullable: true }) state?: TaskState | null;
  /** Only those of who asks and of their organisations. */
  @Field({ nullable: true }) mine?: boolean;
}

@InputType()
export class GiveTaskInput {
  @Field(() => ID) coalitionId: string;
  /** The group it belongs to; the whole coalition when unset. */
  @Field(() => ID, { nullable: true }) groupId?: string | null;
  @Field(() => WordsInput) title: WordsInput;
  /** Whose it is; at least one of both. */
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => ID, { nullable: true }) accountId?: string | null;
  /** Its last day, `2026-12-04`. */
  @Field(() => String, { nullable: true }) dueOn?: string | null;
}
