import { ArgsType, Field, ID, registerEnumType } from '@nestjs/graphql';
import { PageArgs } from '#libs/graphql';

export const MeetingTimes = { COMING: 'coming', PAST: 'past' } as const;
registerEnumType(MeetingTimes, { name: 'MeetingTime', description: 'COMING until the end of a meeting, the nearest first; PAST ones the latest first.' });

@ArgsType()
export class MeetingsArgs extends PageArgs {
  @Field(() => MeetingTimes) time: (typeof MeetingTimes)[keyof typeof MeetingTimes];
  /** In all coalitions and groups of who asks when unset. */
  @Field(() => ID, { nullable: true }) coalitionId?: string | null;
  @Field(() => ID, { nullable: true }) groupId?: string | null;
}
