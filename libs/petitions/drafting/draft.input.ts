import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';

/** Title and body in one language. */
@InputType()
export class PetitionTextInput {
  /** fr, ar, en or es */
  @Field() locale: string;
  @Field() title: string;
  @Field() body: string;
  /** False while a translation is not finished: it may then be short and is not shown. */
  @Field(() => Boolean, { nullable: true, defaultValue: true }) isReady?: boolean | null;
}

/** To whom the petition is addressed: somebody of the directory of targets, or a name as it is typed. */
@InputType()
export class PetitionTargetInput {
  /** Entry of the directory; its name and kind are copied as they are now, whatever is given below. */
  @Field(() => ID, { nullable: true }) targetId?: string | null;
  @Field(() => WordsInput, { nullable: true }) name?: WordsInput | null;
  /** government, parliament, ministry, region, province, commune, public_body, company, international or other */
  @Field(() => String, { nullable: true, defaultValue: 'other' }) kind?: string | null;
}

/** A number of signatures worth naming. */
@InputType()
export class MilestoneInput {
  @Field(() => Int) goal: number;
  @Field(() => WordsInput, { nullable: true }) label?: WordsInput | null;
}

/** What a petition is made of; in an update, what is not given stays as it is. */
@InputType({ isAbstract: true })
export abstract class DraftInput {
  @Field(() => [PetitionTargetInput], { nullable: true }) targets?: PetitionTargetInput[] | null;
  @Field(() => [MilestoneInput], { nullable: true }) milestones?: MilestoneInput[] | null;
  /** 1, or 2 where families share an address. */
  @Field(() => Int, { nullable: true }) personsPerMailbox?: number | null;
  @Field(() => Date, { nullable: true }) opensAt?: Date | null;
  @Field(() => Date, { nullable: true }) closesAt?: Date | null;
  /** Slugs or ids of the other organisations that carry it. */
  @Field(() => [String], { nullable: true }) partners?: string[] | null;
}
