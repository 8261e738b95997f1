import { ArgsType, Field, ID } from '@nestjs/graphql';
import { PageArgs } from '#libs/graphql';

/** Whose acts: of one organisation or of one coalition. */
@ArgsType()
export class AuditLogArgs extends PageArgs {
  @Field(() => ID, { nullable: true }) organisationId?: string;
  @Field(() => ID, { nullable: true }) coalitionId?: string;
}
