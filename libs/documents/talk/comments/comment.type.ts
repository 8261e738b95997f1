import { Field, HideField, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Account } from '#libs/auth';
import { IllegalMove, InvalidInput, resultUnion, TooManyRequests } from '#libs/graphql';
import { Organisation } from '#libs/organisations';
import type { CommentState, Conversation } from './comments.service.js';

export const CommentStates = { OPEN: 'open', RESOLVED: 'resolved' } as const satisfies Record<string, CommentState>;
registerEnumType(CommentStates, { name: 'DocumentCommentState' });

/** What somebody says. */
@ObjectType()
export class DocumentRemark {
  @Field(() => ID) id: string;
  @Field(() => Account, { nullable: true }) account: Account | null;
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  @Field() words: string;
  @Field(() => Date) madeAt: Date;
}

/** Who has typed in the texts of a document, or spoken of them. */
@ObjectType()
export class DocumentTypist {
  @Field(() => Account) account: Account;
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
}

/** Where words stand today, as ProseMirror counts, and what they are. */
@ObjectType()
export class CommentPlace {
  @Field(() => Int) from: number;
  @Field(() => Int) to: number;
  @Field() words: string;
}

/** A conversation about words of a text, or about all of it. Who speaks in it are fields of their own. */
@ObjectType()
export class DocumentComment {
  @Field(() => ID) id: string;
  @Field(() => ID) documentId: string;
  @Field(() => ID) textId: string;
  /** The words as they were; empty for the whole text. */
  @Field() quote: string;
  /** Null for the whole text, and when the text it was about is no longer there. */
  @Field(() => CommentPlace, { nullable: true }) place: CommentPlace | null;
  /** For an editor: the two letters as Yjs has them, in base64. */
  @Field(() => String, { nullable: true }) begins: string | null;
  @Field(() => String, { nullable: true }) ends: string | null;
  @Field(() => Date) madeAt: Date;
  @Field(() => Date, { nullable: true }) resolvedAt: Date | null;
  @HideField() conversation: Conversation;
}

export const DocumentCommentResult = resultUnion('DocumentCommentResult', () => [DocumentComment, InvalidInput, IllegalMove, TooManyRequests] as const);

export function toComment(conversation: Conversation): DocumentComment {
  const { row: { id, documentId, textId, quote, begins, ends, madeAt, resolvedAt }, place = null } = conversation;
  return Object.assign(new DocumentComment(), { id, documentId, textId, quote, place, begins: begins?.toString('base64') ?? null, ends: ends?.toString('base64') ?? null, madeAt, resolvedAt, conversation });
}
