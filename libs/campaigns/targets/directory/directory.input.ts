import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArgs, WordsInput } from '#libs/graphql';
import { DirectoryKinds, Stances, type DirectoryKind, type Stance } from '../target.enums.js';

@ArgsType()
export class DirectoryArgs extends PageArgs {
  @Field(() => ID) coalitionId: string;
  /** Words of its name, function, holder or institution, in any language and spelling. */
  @Field(() => String, { nullable: true }) search?: string | null;
  @Field(() => DirectoryKinds, { nullable: true }) kind?: DirectoryKind | null;
  /** Code of its area, as `MA-TNG`; a country or region takes in what lies there. */
  @Field(() => String, { nullable: true }) area?: string | null;
  /** As this coalition sees it today. */
  @Field(() => Stances, { nullable: true }) stance?: Stance | null;
  /** Only those that are no longer used. */
  @Field({ nullable: true }) retired?: boolean;
}

/** What is written of an institution or an office. */
@InputType()
export class TargetFactsInput {
  @Field(() => DirectoryKinds) kind: DirectoryKind;
  /** Of the institution; of an office its function. */
  @Field(() => WordsInput) name: WordsInput;
  /** Who holds the public office. Only where it is public who does. */
  @Field(() => String, { nullable: true }) holder?: string | null;
  /** An area or region of Morocco, a country, `EU` or `INT`. */
  @Field() area: string;
  /** fr, ar, en or es, in which it is written to, the best first. */
  @Field(() => [String]) languages: string[];
  /** Public address of the office. */
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) website?: string | null;
}

@InputType()
export class AddTargetInput extends TargetFactsInput {
  @Field(() => ID) coalitionId: string;
  /** Of an office: the institution it belongs to. */
  @Field(() => ID, { nullable: true }) institutionId?: string | null;
  /** The common entry it corrects, which this coalition then no longer sees. */
  @Field(() => ID, { nullable: true }) correctsId?: string | null;
}

@InputType()
export class EditTargetInput extends TargetFactsInput {
  @Field(() => ID) targetId: string;
}
