import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import type { MemberKind, Standing } from '../coalition-member.entity.js';
import { MemberKinds } from '../roles.type.js';

export const Standings = { ACTIVE: 'active', SUSPENDED: 'suspended', LEFT: 'left' } as const satisfies Record<string, Standing>;
registerEnumType(Standings, { name: 'Standing', description: 'Whether an organisation may act as a member of a coalition.' });

@ArgsType()
export class AsOfArgs {
  /** `2026-11-22`; today when unset. */
  @Field(() => String, { nullable: true }) asOf?: string | null;
}

@ArgsType()
export class MemberCountArgs extends AsOfArgs {
  /** Founders and members when unset. */
  @Field(() => [MemberKinds], { nullable: true }) kinds?: MemberKind[] | null;
}

@ArgsType()
export class MembersArgs extends AsOfArgs {
  /** All but candidates when unset. */
  @Field(() => [MemberKinds], { nullable: true }) kinds?: MemberKind[] | null;
  /** Who was active when unset. Suspended ones are shown to the coalition’s own people. */
  @Field(() => [Standings], { nullable: true }) standings?: Standing[] | null;
}

@InputType()
export class PlaceInput {
  @Field(() => ID) coalitionId: string;
  @Field(() => ID) organisationId: string;
  /** Kept with the change; for the coalition’s coordination and the organisation. */
  @Field() reason: string;
  /** From which day on, `2026-11-22`; not in the future. Today when unset. */
  @Field(() => String, { nullable: true }) fromOn?: string | null;
}

@InputType()
export class ChangeKindInput extends PlaceInput {
  @Field(() => MemberKinds) kind: MemberKind;
}

/** What was, from the day given until the next change. */
@InputType()
export class CorrectPlaceInput extends ChangeKindInput {
  @Field(() => Standings) standing: Standing;
}

@InputType()
export class AnswerListingInput {
  @Field(() => ID) coalitionId: string;
  @Field(() => ID) organisationId: string;
  /** Whether the coalition’s public list may name it. */
  @Field() isListed: boolean;
}
