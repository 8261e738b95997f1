import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArgs } from '#libs/graphql';

/** Which acts; what is unset does not matter. */
@InputType()
export class AuditFilter {
  /** `petition.open` */
  @Field(() => String, { nullable: true }) action?: string | null;
  /** Who did it. */
  @Field(() => ID, { nullable: true }) accountId?: string | null;
  /** `petition`, `mailing`, `export`, `account` … */
  @Field(() => String, { nullable: true }) objectKind?: string | null;
  @Field(() => ID, { nullable: true }) objectId?: string | null;
  /** From this moment on. */
  @Field(() => Date, { nullable: true }) since?: Date | null;
  /** Before this moment. */
  @Field(() => Date, { nullable: true }) before?: Date | null;
}

/** Whose acts: of one organisation or of one coalition. */
@ArgsType()
export class AuditLogArgs extends PageArgs {
  @Field(() => ID, { nullable: true }) organisationId?: string;
  @Field(() => ID, { nullable: true }) coalitionId?: string;
  @Field(() => AuditFilter, { nullable: true }) filter?: AuditFilter | null;
}
