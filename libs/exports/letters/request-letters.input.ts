import { Field, ID, InputType } from '@nestjs/graphql';

/** The letters to one target, to be delivered by hand. */
@InputType()
export class RequestLettersInput {
  @Field(() => ID) targetId: string;
  /** Language of the cover page: fr, ar, en or es; that of the request when unset. Letters are in their own. */
  @Field(() => String, { nullable: true }) locale?: string | null;
  /** What the file is for, in 10 to 500 characters; kept with the export. */
  @Field() purpose: string;
}
