import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DocumentNode } from '#libs/editor-schema';
import { InvalidInput, Json, resultUnion, Words } from '#libs/graphql';
import { Organisation } from '#libs/organisations';
import { ContributionStates, Mechanisms, ReportStates, SpokespersonStates, type Mechanism } from '../report.enums.js';
import { ReportRefused } from '../report.errors.js';
import type { ContributionState, ReportState, SpokespersonState } from '../report.states.js';

/** What an organisation wrote for a theme; shown to it, to who leads the report once it is handed in, and to all once it is merged. */
@ObjectType()
export class ReportPaper {
  @Field() locale: string;
  /** Its live text; for its own organisation alone. */
  @Field(() => ID, { nullable: true }) textId: string | null;
  /** On what it rests. */
  @Field() evidence: string;
  /** As it was handed in last. */
  @Field(() => Json, { nullable: true }) content: DocumentNode | null;
  /** SHA-256 of that, in hexadecimal. */
  @Field(() => String, { nullable: true }) hash: string | null;
}

/** Where an organisation stands with a theme. */
@ObjectType()
export class ReportContribution {
  @Field(() => ID) id: string;
  @Field(() => ID) themeId: string;
  @Field(() => ID) documentId: string;
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => ContributionStates) state: ContributionState;
  /** Its last day, `2026-12-22`. */
  @Field() dueOn: string;
  @Field() isOver: boolean;
  /** As it was handed in; of a draft as it stands, for its own organisation. */
  @Field(() => Int, { nullable: true }) words: number | null;
  /** Why it was rejected or declined; for its organisation and who leads the report. */
  @Field() reason: string;
  @Field(() => Date, { nullable: true }) submittedAt: Date | null;
  @Field(() => Date, { nullable: true }) settledAt: Date | null;
  /** I work there. */
  @Field() isMine: boolean;
  /** I write for it. */
  @Field() mayWrite: boolean;
  /** I hold its mandate to speak. */
  @Field() maySpeak: boolean;
  @Field(() => ReportPaper, { nullable: true }) paper: ReportPaper | null;
}

/** More time, and why. */
@ObjectType()
export class ReportExtension {
  /** Null for all. */
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  @Field() dueOn: string;
  @Field() note: string;
  @Field(() => Date) madeAt: Date;
}

/** One theme of a call. */
@ObjectType()
export class ReportTheme {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => Words) titles: Words;
  @Field(() => Words) guidance: Words;
  @Field() isOpen: boolean;
  @Field(() => Int, { nullable: true }) wordBudget: number | null;
  @Field(() => Int, { nullable: true }) wordsEach: number | null;
  @Field() dueOn: string;
  @Field() isOver: boolean;
  /** By the organisations’ names. */
  @Field(() => [ReportContribution]) contributions: ReportContribution[];
  @Field(() => [ReportExtension]) extensions: ReportExtension[];
}

/** Who is to speak for all, or was. */
@ObjectType()
export class ReportSpokesperson {
  @Field(() => ID) id: string;
  @Field(() => Organisation) organisation: Organisation;
  @Field() name: string;
  @Field() office: string;
  @Field(() => SpokespersonStates) state: SpokespersonState;
  @Field(() => Date) askedAt: Date;
  @Field(() => Date, { nullable: true }) answeredAt: Date | null;
  @Field() reason: string;
  @Field() isMe: boolean;
}

/** Somebody with a mandate to speak. */
@ObjectType()
export class SpokespersonCandidate {
  @Field(() => ID) mandateId: string;
  @Field() name: string;
  @Field() office: string;
  @Field(() => Organisation) organisation: Organisation;
}

/** A section of a report against what it may hold. */
@ObjectType()
export class ReportSection {
  @Field() title: string;
  @Field(() => Int) level: number;
  @Field(() => Int) words: number;
  @Field(() => Int, { nullable: true }) budget: number | null;
}

/** How long a report is in one language. */
@ObjectType()
export class ReportLength {
  @Field() locale: string;
  @Field(() => Int) words: number;
  @Field(() => Int, { nullable: true }) limit: number | null;
  /** How many words too many; 0 when none. */
  @Field(() => Int) over: number;
  @Field(() => [ReportSection]) sections: ReportSection[];
}

/** A paragraph or heading of a report, and the organisations with whose contribution it came. */
@ObjectType()
export class ReportBlock {
  @Field(() => Int) level: number;
  @Field() words: string;
  @Field(() => [Organisation]) organisations: Organisation[];
}

/** What came with the contribution of an organisation, as it stands today. */
@ObjectType()
export class ReportAuthor {
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => Int) paragraphs: number;
  @Field(() => Int) words: number;
  /** Paragraphs that stand there no more. */
  @Field(() => Int) gone: number;
}

/** Who wrote what in one language. */
@ObjectType()
export class ReportAuthorship {
  @Field() locale: string;
  @Field(() => [ReportBlock]) blocks: ReportBlock[];
  @Field(() => [ReportAuthor]) authors: ReportAuthor[];
}

/** A joint report, its call and who contributes. */
@ObjectType()
export class Report {
  @Field(() => ID) id: string;
  @Field(() => ID) documentId: string;
  @Field(() => Words) titles: Words;
  @Field() referenceLocale: string;
  /** In which it is written. */
  @Field(() => [String]) locales: string[];
  @Field(() => Mechanisms) mechanism: Mechanism;
  @Field() mechanismName: string;
  @Field() session: string;
  @Field(() => String, { nullable: true }) submitBy: string | null;
  @Field() countsFootnotes: boolean;
  @Field(() => ReportStates) state: ReportState;
  @Field(() => Int, { nullable: true }) wordLimit: number | null;
  @Field(() => [ReportTheme]) themes: ReportTheme[];
  /** The newest first. */
  @Field(() => [ReportSpokesperson]) spokespeople: ReportSpokesperson[];
  @Field() mayLead: boolean;
  /** Organisations that may contribute; for who leads the report. */
  @Field(() => [Organisation]) askable: Organisation[];
  /** Those for which who asks may contribute where everybody may. */
  @Field(() => [Organisation]) mine: Organisation[];
  /** Whom who leads the report may name. */
  @Field(() => [SpokespersonCandidate]) candidates: SpokespersonCandidate[];
  @HideField() texts: readonly { readonly id: string; readonly locale: string }[];
}

/** Something about a report that waits for who asks: a theme to contribute to, or to speak for all. */
@ObjectType()
export class AwaitedContribution {
  @Field(() => ID) documentId: string;
  @Field(() => Words) titles: Words;
  /** Null when somebody is asked to speak for all. */
  @Field(() => Words, { nullable: true }) theme: Words | null;
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => String, { nullable: true }) dueOn: string | null;
  @Field(() => Date) since: Date;
}

/** Done. */
@ObjectType()
export class ReportChanged {
  @Field(() => ID) id: string;
}
export const ReportResult = resultUnion('ReportResult', () => [ReportChanged, InvalidInput, ReportRefused] as const);
