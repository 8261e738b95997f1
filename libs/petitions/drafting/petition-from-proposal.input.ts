import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class PetitionFromProposalInput {
  @Field(() => ID) proposalId: string;
  /** Slug or id of the organisation that leads the petition. */
  @Field() organisation: string;
}
