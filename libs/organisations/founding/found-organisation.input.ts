import { Field, ID, InputType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';
import { InviteeInput } from '../invitations/invitations.input.js';
import type { MemberKind } from '../coalition-member.entity.js';
import { MemberKinds } from '../roles.type.js';

@InputType()
export class FoundOrganisationInput {
  @Field(() => ID) coalitionId: string;
  /** Letters a to z, digits and hyphens; part of its addresses for good. */
  @Field() slug: string;
  @Field(() => WordsInput) name: WordsInput;
  @Field(() => WordsInput, { nullable: true }) about?: WordsInput | null;
  @Field(() => WordsInput, { nullable: true }) city?: WordsInput | null;
  @Field(() => String, { nullable: true }) website?: string | null;
  /** `#rrggbb` */
  @Field(() => String, { nullable: true }) accent?: string | null;
  @Field(() => MemberKinds, { nullable: true }) kind?: MemberKind | null;
  /** Who is invited to represent it. */
  @Field(() => InviteeInput, { nullable: true }) representative?: InviteeInput | null;
}
