import { Field, ObjectType } from '@nestjs/graphql';
import { Words } from '#libs/graphql';
import { Document } from '../../drafting/document.type.js';

/** One document corrects another; seen from either. */
@ObjectType()
export class DocumentCorrection {
  /** When it was begun. */
  @Field(() => Date) at: Date;
  /** The other one. */
  @Field(() => Document) document: Document;
  /** Why, in every language it was written in. */
  @Field(() => Words) reasons: Words;
}
