import { ArgsType, Field, ID, registerEnumType } from '@nestjs/graphql';
import { PageArgs } from '#libs/graphql';

export const ActivityTimes = { COMING: 'coming', PAST: 'past' } as const;
registerEnumType(ActivityTimes, { name: 'ActivityTime', description: 'COMING until the end of an activity, the nearest first; PAST ones the latest first.' });

@ArgsType()
export class ActivitiesArgs extends PageArgs {
  @Field(() => ActivityTimes) time: (typeof ActivityTimes)[keyof typeof ActivityTimes];
  /** In all coalitions of who asks when unset. */
  @Field(() => ID, { nullable: true }) coalitionId?: string | null;
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
}

@ArgsType()
export class PublicActivitiesArgs extends PageArgs {
  @Field(() => ActivityTimes) time: (typeof ActivityTimes)[keyof typeof ActivityTimes];
  /** Slug of a coalition. */
  @Field(() => String, { nullable: true }) coalition?: string | null;
  /** Slug of the organisation that prepares it. */
  @Field(() => String, { nullable: true }) organisation?: string | null;
  /** Those of one month, in order and whatever the time: `2026-12` */
  @Field(() => String, { nullable: true }) month?: string | null;
}
