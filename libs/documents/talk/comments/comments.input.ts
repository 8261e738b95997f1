import { Field, ID, InputType } from '@nestjs/graphql';

/** Words of a text. With the two letters as the editor’s Yjs has them (encoded relative positions, base64), or by the words alone where these stand once. */
@InputType()
export class AnchorInput {
  @Field(() => String, { nullable: true }) begins: string | null;
  @Field(() => String, { nullable: true }) ends: string | null;
  @Field() quote: string;
}

@InputType()
export class RemarkInput {
  @Field() words: string;
  /** Accounts of people to tell by mail. */
  @Field(() => [ID], { defaultValue: [] }) mentions: string[];
}

@InputType()
export class BeginCommentInput extends RemarkInput {
  @Field(() => ID) textId: string;
  /** None for the whole text. */
  @Field(() => AnchorInput, { nullable: true }) anchor: AnchorInput | null;
}

@InputType()
export class ReplyInput extends RemarkInput {
  @Field(() => ID) commentId: string;
}
