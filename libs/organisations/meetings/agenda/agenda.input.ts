import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';

/** One point of an agenda: one that is there (`id`), a proposal, or a free one with a title. */
@InputType()
export class AgendaItemInput {
  @Field(() => ID, { nullable: true }) id?: string | null;
  @Field(() => ID, { nullable: true }) proposalId?: string | null;
  /** Of a free point. */
  @Field(() => WordsInput, { nullable: true }) title?: WordsInput | null;
  /** 0 to 480 */
  @Field(() => Int) minutesPlanned: number;
}

/** The whole agenda in order; what is not in it is taken off. */
@InputType()
export class SetAgendaInput {
  @Field(() => ID) meetingId: string;
  @Field(() => [AgendaItemInput]) items: AgendaItemInput[];
}
