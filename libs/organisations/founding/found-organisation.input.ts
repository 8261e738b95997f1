import { Field, ID, InputType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';
import { OrganisationFactsInput } from '../facts/organisation-facts.input.js';
import { InviteeInput } from '../invitations/invitations.input.js';
import type { MemberKind } from '../coalition-member.entity.js';
import { MemberKinds } from '../roles.type.js';

@InputType()
export class FoundOrganisationInput extends OrganisationFactsInput {
  @Field(() => ID) coalitionId: string;
  /** Letters a to z, digits and hyphens; part of its addresses for good. */
  @Field() slug: string;
  @Field(() => WordsInput) name: WordsInput;
  @Field(() => WordsInput, { nullable: true }) about?: WordsInput | null;
  @Field(() => WordsInput, { nullable: true }) city?: WordsInput | null;
  @Field(() => String, { nullable: true }) website?: string | null;
  /** `#rrggbb` */
  @Field(() => String, { nullable: true }) accent?: string | null;
  /** Its place in the coalition. */
  @Field(() => MemberKinds, { nullable: true }) kind?: MemberKind | null;
  /** Why it is founded all the same, when it seems to be there already; kept with its place. */
  @Field(() => String, { nullable: true }) twinReason?: string | null;
  /** Who is invited to represent it. */
  @Field(() => InviteeInput, { nullable: true }) representative?: InviteeInput | null;
}
