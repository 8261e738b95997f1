import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Words } from '#libs/graphql';

export const OfficeStandings = { TAKES: 'takes', NO_ADDRESS: 'noAddress', RESTS: 'rests', REFUSES: 'refuses' } as const;
export type OfficeStanding = (typeof OfficeStandings)[keyof typeof OfficeStandings];
registerEnumType(OfficeStandings, { name: 'LetterOfficeStanding', description: 'RESTS: three mails in a row were refused for good. REFUSES: it asked for no more letters.' });

/** Letters of an area, shown from ten on. */
@ObjectType()
export class LettersOfArea {
  /** A province of Morocco, or a country’s code. */
  @Field() area: string;
  @Field(() => Int) confirmed: number;
}

/** Letters to one target of which nobody knows whether they left. */
@ObjectType()
export class UncertainLetters {
  /** A code of the mail server’s; null when the worker that held them stopped before it noted what became of them. */
  @Field(() => String, { nullable: true }) fault: string | null;
  @Field(() => Int) letters: number;
  /** Of these, they can be sent again: not taken back by their writers. */
  @Field(() => Int) sendable: number;
  @Field(() => Date) firstAt: Date;
  @Field(() => Date) lastAt: Date;
}

/** How the letters to one target stand: tests while the action is being tried, then the others. */
@ObjectType()
export class LetterQueue {
  @Field(() => ID) targetId: string;
  @Field(() => Words) name: Words;
  /** Empty when letters are delivered by hand. */
  @Field() address: string;
  @Field(() => OfficeStandings) standing: OfficeStanding;
  /** Since when it rests or refuses, and the code it gave. */
  @Field(() => Date, { nullable: true }) since: Date | null;
  @Field(() => String, { nullable: true }) fault: string | null;
  @Field() isAtWork: boolean;
  @Field() timeZone: string;
  @Field() opens: string;
  @Field() closes: string;
  @Field(() => [Int]) days: number[];
  /** Of the target here; where several actions write to one address, the smallest counts for all together. */
  @Field(() => Int) perHour: number;
  @Field(() => Int) waiting: number;
  @Field(() => Int) printing: number;
  /** Of those to print: they stand in a file that was made, and count as sent once they are handed over. */
  @Field(() => Int) printed: number;
  @Field(() => Int) sent: number;
  @Field(() => Int) failed: number;
  /** Nobody knows whether they left: the staff decides. */
  @Field(() => Int) ambiguous: number;
  /** The ambiguous ones, by what happened to them. */
  @Field(() => [UncertainLetters]) uncertain: UncertainLetters[];
  @Field(() => Int) withdrawn: number;
  @Field(() => Int) refused: number;
  /** When it last said that it takes letters again, and what it said. */
  @Field(() => Date, { nullable: true }) liftedAt: Date | null;
  @Field(() => String, { nullable: true }) liftReason: string | null;
  /** When the last of what waits here will have left, if nothing else goes there. */
  @Field(() => Date, { nullable: true }) emptyBy: Date | null;
}

/** What a letter action has come to: while it is being tried its tests are counted, then they are left out. */
@ObjectType()
export class LetterNumbers {
  @Field(() => Int) written: number;
  @Field(() => Int) confirmed: number;
  /** Written while the action was being tried. */
  @Field(() => Int) tests: number;
  /** Confirmed ones that share most of their own words with another. */
  @Field(() => Int) nearlyIdentical: number;
  @Field(() => [LettersOfArea]) byArea: LettersOfArea[];
  @Field(() => [LetterQueue]) queues: LetterQueue[];
}
