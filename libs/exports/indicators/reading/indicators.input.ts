import { ArgsType, Field, ID } from '@nestjs/graphql';
import { PageArgs } from '#libs/graphql';
import type { Indicator } from '../indicator-list.js';
import { Indicators } from './indicator.type.js';

/** Of which coalition and days, `2026-01-01` to `2026-12-31`, both counted; with a project, what is tagged with it. */
@ArgsType()
export class IndicatorsArgs {
  @Field(() => ID) coalitionId: string;
  @Field() from: string;
  @Field() to: string;
  @Field(() => ID, { nullable: true }) projectId?: string | null;
}

@ArgsType()
export class IndicatorPartsArgs extends IndicatorsArgs {
  @Field(() => Indicators) indicator: Indicator;
}

@ArgsType()
export class IndicatorRowsArgs extends PageArgs {
  @Field(() => ID) coalitionId: string;
  @Field() from: string;
  @Field() to: string;
  @Field(() => ID, { nullable: true }) projectId?: string | null;
  @Field(() => Indicators) indicator: Indicator;
  /** Only this organisation's. */
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
}
