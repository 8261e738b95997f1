import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import type { GroupFault } from '../group.errors.js';
import { CommentOnNote } from './comment-on-note.service.js';
import { NoteResult, toNote } from './note.type.js';
import { SaveNoteInput, WriteNoteInput } from './notes.input.js';
import { ReleaseNote } from './release-note.service.js';
import { WorkingGroupNoteRow } from './working-group-note.entity.js';
import { WriteNote } from './write-note.service.js';

const shown = (answer: WorkingGroupNoteRow | GroupFault): typeof NoteResult => (answer instanceof WorkingGroupNoteRow ? toNote(answer) : answer);

/** Writing in a group's space. */
@Resolver()
export class NotesResolver {
  constructor(
    private readonly writing: WriteNote,
    private readonly releasing: ReleaseNote,
    private readonly commenting: CommentOnNote,
  ) {}

  @Mutation(() => NoteResult)
  @Allow('group.sit')
  async writeNote(@Ctx() ctx: RequestContext, @Args('input') input: WriteNoteInput): Promise<typeof NoteResult> {
    return shown(await this.writing.run(ctx, input));
  }

  @Mutation(() => NoteResult, { description: 'Another version; the earlier ones stay.' })
  @Allow('group.sit')
  async saveNote(@Ctx() ctx: RequestContext, @Args('input') input: SaveNoteInput): Promise<typeof NoteResult> {
    return shown(await this.writing.save(ctx, input));
  }

  @Mutation(() => NoteResult, { description: 'Gives this version to the whole coalition, for good.' })
  @Allow('group.sit')
  async releaseNote(@Ctx() ctx: RequestContext, @Args('noteId', { type: () => ID }) noteId: string, @Args('number', { type: () => Int }) number: number): Promise<typeof NoteResult> {
    return shown(await this.releasing.run(ctx, noteId, number));
  }

  @Mutation(() => NoteResult)
  @Allow('group.sit')
  async commentOnNote(@Ctx() ctx: RequestContext, @Args('noteId', { type: () => ID }) noteId: string, @Args('text') text: string): Promise<typeof NoteResult> {
    return shown(await this.commenting.run(ctx, noteId, text));
  }
}
