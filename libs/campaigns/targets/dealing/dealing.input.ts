import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ContactKinds, Stances, type ContactKind, type Stance } from '../target.enums.js';

@InputType()
export class TakeStanceInput {
  @Field(() => ID) coalitionId: string;
  @Field(() => ID) targetId: string;
  @Field(() => Stances) stance: Stance;
  /** From 1 (little) to 4 (much), both or neither: where it stands on the map. */
  @Field(() => Int, { nullable: true }) interest?: number | null;
  @Field(() => Int, { nullable: true }) influence?: number | null;
  /** Today when unset. */
  @Field(() => String, { nullable: true }) fromOn?: string | null;
  /** What it rests on. */
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class LogContactInput {
  @Field(() => ID) coalitionId: string;
  @Field(() => ID) targetId: string;
  /** For which organisation; for the coordination when unset. */
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => ContactKinds) kind: ContactKind;
  /** `2026-11-22` */
  @Field() happenedOn: string;
  /** Who of us was there, and whom we met. */
  @Field(() => String, { nullable: true }) people?: string | null;
  @Field() summary: string;
  /** For who leads the coalition and who writes it, and nobody else. */
  @Field({ defaultValue: false }) isConfidential: boolean;
  /** A meeting of this coalition that prepared it or was held with them. */
  @Field(() => ID, { nullable: true }) meetingId?: string | null;
  /** The day on which something was promised to be done next. */
  @Field(() => String, { nullable: true }) followUpOn?: string | null;
}
