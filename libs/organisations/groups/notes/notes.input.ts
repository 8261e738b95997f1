import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';

@InputType()
export class NoteWordsInput {
  @Field(() => WordsInput) title: WordsInput;
  /** In plain text. */
  @Field(() => WordsInput) text: WordsInput;
}

@InputType()
export class WriteNoteInput extends NoteWordsInput {
  @Field(() => ID) groupId: string;
}

@InputType()
export class SaveNoteInput extends NoteWordsInput {
  @Field(() => ID) noteId: string;
  /** The version it was written over: somebody else’s words are never lost. */
  @Field(() => Int) from: number;
}
