import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { PageArgs } from '#libs/graphql';

@InputType()
export class OrganisationFilter {
  /** Slug of a coalition it is a member of today. */
  @Field(() => String, { nullable: true }) coalition?: string | null;
  /** Part of a name, in any language and spelling. */
  @Field(() => String, { nullable: true }) search?: string | null;
}

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => OrganisationFilter, { nullable: true }) filter?: OrganisationFilter | null;
}
