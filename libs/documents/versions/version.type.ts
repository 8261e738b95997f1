import { Field, HideField, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { BlockShape, Direction, DiffBlock, DiffPart } from '#libs/editor-schema';
import { IllegalMove, InvalidInput, resultUnion } from '#libs/graphql';
import type { DocumentEditionRow } from './document-edition.entity.js';
import { DocumentVersionRow } from './document-version.entity.js';

/** What a version says. */
@ObjectType()
export class DocumentVersionText {
  /** Its document as canonical JSON (RFC 8785); SHA-256 of its UTF-8 bytes is the hash of the version. */
  @Field() document: string;
  /** The words alone, a line for each block. */
  @Field() words: string;
}

/** What a text was at a moment; nothing of it changes. Its name and author are fields of their own. */
@ObjectType()
export class DocumentVersion {
  @Field(() => ID) id: string;
  @Field(() => ID) documentId: string;
  @Field() locale: string;
  /** From 1 in each language. */
  @Field(() => Int) number: number;
  /** SHA-256 in hexadecimal. */
  @Field() hash: string;
  /** How many. */
  @Field(() => Int) words: number;
  @Field(() => Date) madeAt: Date;
  @HideField() row: DocumentVersionRow;
}

/** One version for each language, frozen together: what is adopted and signed. */
@ObjectType()
export class DocumentEdition {
  @Field(() => ID) id: string;
  @Field(() => ID) documentId: string;
  @Field(() => Int) number: number;
  /** SHA-256, in hexadecimal, of the field `document`. */
  @Field() hash: string;
  @Field(() => Date) madeAt: Date;
  /** Since when everybody may read it. */
  @Field(() => Date, { nullable: true }) publishedAt: Date | null;
  @HideField() row: DocumentEditionRow;
}

/** A language of a document as it is written right now. */
@ObjectType()
export class DocumentLanguage {
  @Field() locale: string;
  /** The language that holds, from which the others are translated. */
  @Field() isReference: boolean;
  @Field(() => Int) words: number;
  /** Something was written since its last version. */
  @Field() isChanged: boolean;
  /** Something waits to be accepted or rejected: no version is made meanwhile. */
  @Field() hasSuggestions: boolean;
}

export const DiffChanges = { SAME: 'same', ADDED: 'added', REMOVED: 'removed', CHANGED: 'changed', FORM: 'form' } as const satisfies Record<string, DiffBlock['change']>;
registerEnumType(DiffChanges, { name: 'DiffChange', valuesMap: { FORM: { description: 'The same words in another form: a list, a link, bold.' } } });
export const BlockShapes = { PARAGRAPH: 'paragraph', HEADING: 'heading', ITEM: 'item', QUOTE: 'quote', CELL: 'cell', IMAGE: 'image' } as const satisfies Record<string, BlockShape>;
registerEnumType(BlockShapes, { name: 'DocumentBlockShape' });

/** Words that stayed, were put in or taken out. */
@ObjectType()
export class DocumentDiffPart {
  @Field(() => DiffChanges) change: DiffPart['change'];
  @Field() text: string;
}

/** A block of two texts. Without the parts that were added it reads as before, without those removed as after. */
@ObjectType()
export class DocumentDiffBlock {
  @Field(() => DiffChanges) change: DiffBlock['change'];
  @Field(() => BlockShapes) shape: BlockShape;
  /** Of a heading, 1 to 3. */
  @Field(() => Int) level: number;
  /** auto, ltr or rtl. */
  @Field(() => String) dir: Direction;
  @Field(() => [DocumentDiffPart]) parts: readonly DocumentDiffPart[];
}

/** What differs between two texts of one language. */
@ObjectType()
export class DocumentDiff {
  /** Not a comma differs, nor anything else the hash is made of. */
  @Field() isSame: boolean;
  /** How many words were put in. */
  @Field(() => Int) added: number;
  @Field(() => Int) removed: number;
  @Field(() => [DocumentDiffBlock]) blocks: readonly DocumentDiffBlock[];
}

export const DocumentVersionResult = resultUnion('DocumentVersionResult', () => [DocumentVersion, InvalidInput, IllegalMove] as const);

export function toDocumentVersion(row: DocumentVersionRow): DocumentVersion {
  const { id, documentId, locale, number, hash, words, madeAt } = row;
  return Object.assign(new DocumentVersion(), { id, documentId, locale, number, hash: hash.toString('hex'), words, madeAt, row });
}

export function toDocumentEdition(row: DocumentEditionRow): DocumentEdition {
  const { id, documentId, number, hash, madeAt, publishedAt } = row;
  return Object.assign(new DocumentEdition(), { id, documentId, number, hash: hash.toString('hex'), madeAt, publishedAt, row });
}

/** What a mutation answers: the version, or why nothing was written. */
export function versionOr<Fault extends InvalidInput | IllegalMove>(answer: DocumentVersionRow | Fault): DocumentVersion | Fault {
  return answer instanceof DocumentVersionRow ? toDocumentVersion(answer) : answer;
}
