import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { Account } from '#libs/auth';
import { IllegalMove, InvalidInput, resultUnion, Words } from '#libs/graphql';
import { Organisation } from '../../organisation.type.js';
import { GroupRefused } from '../group.errors.js';
import type { WorkingGroupNoteRow } from './working-group-note.entity.js';

/** A note as it was written once. */
@ObjectType()
export class NoteVersion {
  @Field(() => Int) number: number;
  @Field(() => Words) titles: Words;
  @Field(() => Words) texts: Words;
  @Field(() => Account, { nullable: true }) author: Account | null;
  @Field(() => Date) madeAt: Date;
  /** From then on the coalition reads it; it stays as it is. */
  @Field(() => Date, { nullable: true }) releasedAt: Date | null;
  @Field(() => Account, { nullable: true }) releasedBy: Account | null;
}

/** What somebody who sits in the group says to a note. */
@ObjectType()
export class NoteComment {
  @Field(() => ID) id: string;
  @Field(() => Account, { nullable: true }) account: Account | null;
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  @Field() text: string;
  @Field(() => Date) madeAt: Date;
}

/** A note of a working group. `versions` and `comments` are what who asks may read: all for who sits in the group, released versions for the coalition. */
@ObjectType()
export class GroupNote {
  @Field(() => ID) id: string;
  @Field(() => ID) groupId: string;
  @HideField() row: WorkingGroupNoteRow;
}

export const NoteResult = resultUnion('NoteResult', () => [GroupNote, InvalidInput, IllegalMove, GroupRefused] as const);

export function toNote(row: WorkingGroupNoteRow): GroupNote {
  return Object.assign(new GroupNote(), { id: row.id, groupId: row.groupId, row });
}
