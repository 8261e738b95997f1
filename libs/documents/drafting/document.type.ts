import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { Account } from '#libs/auth';
import { IllegalMove, InvalidInput, Json, pageOf, resultUnion, Words } from '#libs/graphql';
import { Organisation } from '#libs/organisations';
import type { DocumentNode } from '#libs/editor-schema';
import { ChangeKinds, DocumentKinds, DocumentStates, KeeperRoles, type ChangeKind, type KeeperRole } from './document.enums.js';
import type { DocumentTextRow } from './document-text.entity.js';
import type { DocumentKind, DocumentRow } from './document.entity.js';
import type { DocumentState } from './document.states.js';

/** A document of a coalition. What belongs to it are fields of their own. */
@ObjectType()
export class Document {
  @Field(() => ID) id: string;
  @Field(() => ID) coalitionId: string;
  /** The working group that writes it. */
  @Field(() => ID, { nullable: true }) groupId: string | null;
  @Field() slug: string;
  @Field(() => DocumentKinds) kind: DocumentKind;
  @Field(() => DocumentStates) state: DocumentState;
  /** Its title in every language it was written in. */
  @Field(() => Words) titles: Words;
  /** The language from which the others are translated. */
  @Field() referenceLocale: string;
  /** Words in one language. */
  @Field(() => Int, { nullable: true }) wordLimit: number | null;
  @Field(() => Date) createdAt: Date;
  /** When its group let the coalition read it. */
  @Field(() => Date, { nullable: true }) releasedAt: Date | null;
  @Field(() => Date, { nullable: true }) adoptedAt: Date | null;
  @Field(() => Date, { nullable: true }) publishedAt: Date | null;
  @Field(() => Date, { nullable: true }) archivedAt: Date | null;
  @HideField() row: DocumentRow;
}

/** A document in one language, as it stands. */
@ObjectType()
export class DocumentText {
  @Field(() => ID) id: string;
  @Field(() => ID) documentId: string;
  @Field() locale: string;
  @HideField() row: DocumentTextRow;
}

/** What who asks may do with a document. */
@ObjectType()
export class DocumentRights {
  @Field() mayComment: boolean;
  /** Writes while it is drafted. */
  @Field() mayWrite: boolean;
  /** Leads the writing. */
  @Field() mayKeep: boolean;
  /** May type in it today. */
  @Field() mayType: boolean;
  /** May put suggestions beside its text today. */
  @Field() maySuggest: boolean;
  /** May change what is written of it, and add languages, today. */
  @Field() mayEdit: boolean;
  /** May let the coalition read it, for its group. */
  @Field() mayRelease: boolean;
  /** May say who leads the writing. */
  @Field() mayName: boolean;
  /** May let a proposed one be written. */
  @Field() mayAccept: boolean;
  @Field() mayPublish: boolean;
  @Field() mayArchive: boolean;
}

/** Who leads the writing, or has written much of it. */
@ObjectType()
export class DocumentKeeper {
  @Field(() => Account, { nullable: true }) account: Account | null;
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  @Field(() => KeeperRoles) role: KeeperRole;
}

/** Who might. */
@ObjectType()
export class KeeperCandidate {
  @Field(() => Account) account: Account;
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
}

/** As whom somebody is shown to the others at a text; the editor shows exactly this. */
@ObjectType()
export class DocumentFace {
  @Field() name: string;
  /** In every language, so that each who looks sees it in theirs; null for the coordination and the community. */
  @Field(() => Words, { nullable: true }) organisation: Words | null;
  /** `#0a5f55` */
  @Field() colour: string;
}

/** Where who asks sits at a text. */
@ObjectType()
export class DocumentSeat {
  @Field(() => ID, { nullable: true }) organisationId: string | null;
  @Field(() => DocumentFace) shown: DocumentFace;
  @Field() mayType: boolean;
  /** May put suggestions beside the text; whoever types may. */
  @Field() maySuggest: boolean;
}

/** One block of a text that came or went. */
@ObjectType()
export class BlockChange {
  @Field(() => ChangeKinds) kind: ChangeKind;
  @Field() text: string;
}

/** What changed in a text since who asks left it. */
@ObjectType()
export class ChangesSinceVisit {
  @Field(() => Date) at: Date;
  @Field(() => [BlockChange]) changes: BlockChange[];
  /** The text as it was then, and as it is. */
  @Field(() => Json) before: DocumentNode;
  @Field(() => Json) after: DocumentNode;
}

@ObjectType()
export class DocumentPage extends pageOf(Document) {}

export const DocumentResult = resultUnion('DocumentResult', () => [Document, InvalidInput, IllegalMove] as const);

export function toDocument(row: DocumentRow): Document {
  const { id, coalitionId, groupId, slug, kind, state, title, referenceLocale, wordLimit, createdAt, releasedAt, adoptedAt, publishedAt, archivedAt } = row;
  return Object.assign(new Document(), { id, coalitionId, groupId, slug, kind, state, titles: title, referenceLocale, wordLimit, createdAt, releasedAt, adoptedAt, publishedAt, archivedAt, row });
}

export const toText = (row: DocumentTextRow): DocumentText => Object.assign(new DocumentText(), { id: row.id, documentId: row.documentId, locale: row.locale, row });
