import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageArgs, WordsInput } from '#libs/graphql';
import { DocumentKinds, DocumentStates, KeeperRoles, type KeeperRole } from './document.enums.js';
import type { DocumentKind } from './document.entity.js';
import type { DocumentState } from './document.states.js';

@ArgsType()
export class DocumentsArgs extends PageArgs {
  /** In all coalitions of who asks when unset. */
  @Field(() => ID, { nullable: true }) coalitionId?: string | null;
  @Field(() => DocumentStates, { nullable: true }) state?: DocumentState | null;
  @Field(() => DocumentKinds, { nullable: true }) kind?: DocumentKind | null;
  /** Words that all occur in a title, in any language. */
  @Field(() => String, { nullable: true }) query?: string | null;
}

@ArgsType()
export class PublishedDocumentsArgs extends PageArgs {
  /** Words that all occur, in any language. */
  @Field(() => String, { nullable: true }) query?: string | null;
  /** Those that stand in this language. */
  @Field(() => String, { nullable: true }) locale?: string | null;
  @Field(() => DocumentKinds, { nullable: true }) kind?: DocumentKind | null;
  @Field(() => ID, { nullable: true }) coalitionId?: string | null;
}

@InputType()
export class DocumentWordsInput {
  @Field(() => DocumentKinds) kind: DocumentKind;
  @Field(() => WordsInput) title: WordsInput;
  /** Words in one language: 2,815 for a report of one organisation in the UPR, 5,630 jointly. */
  @Field(() => Int, { nullable: true }) wordLimit?: number | null;
}

@InputType()
export class BeginDocumentInput extends DocumentWordsInput {
  @Field(() => ID) coalitionId: string;
  /** Who begins it: a full member. */
  @Field(() => ID) organisationId: string;
  /** The working group that writes it, and reads it alone until it is released. */
  @Field(() => ID, { nullable: true }) groupId?: string | null;
  @Field() referenceLocale: string;
  /** Languages in which it is written besides. */
  @Field(() => [String], { nullable: true }) otherLocales?: string[] | null;
  /** Whether the coordination has to accept it before anybody writes. */
  @Field(() => Boolean, { nullable: true }) isProposal?: boolean | null;
}

@InputType()
export class EditDocumentInput extends DocumentWordsInput {
  @Field(() => ID) documentId: string;
}

@InputType()
export class KeeperInput {
  @Field(() => ID) accountId: string;
  @Field(() => KeeperRoles) role: KeeperRole;
}

@InputType()
export class NameKeepersInput {
  @Field(() => ID) documentId: string;
  /** All of them. */
  @Field(() => [KeeperInput]) keepers: KeeperInput[];
}
