import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { dayOf } from '#libs/i18n';
import { CommentOnNote, GiveTask, ReleaseNote, TaskRow, WorkingGroupNoteRow, WriteNote } from '#libs/organisations';
import { demanded } from './demanded.js';
import * as world from './group-world.js';
import { organisationOf } from './group-seating.service.js';

const DAY = 86_400_000;
const at = (ctx: RequestContext, ago: number) => ({ ...ctx, now: new Date(Date.now() - ago * DAY) });

/** What an open group wrote and has to do. */
@Injectable()
export class GroupWriting {
  constructor(
    private readonly writing: WriteNote,
    private readonly releasing: ReleaseNote,
    private readonly commenting: CommentOnNote,
    private readonly tasks: GiveTask,
  ) {}

  async run(groupId: string, coalitionId: string, chair: RequestContext, rapporteur: RequestContext): Promise<void> {
    const [first, second, third] = world.versions;
    const { id: noteId } = demanded(await this.writing.run(at(rapporteur, 30), { groupId, ...first! }), WorkingGroupNoteRow);
    demanded(await this.writing.save(at(chair, 24), { noteId, from: 1, ...second! }), WorkingGroupNoteRow);
    demanded(await this.commenting.run(at(chair, 23), noteId, world.comment), WorkingGroupNoteRow);
    demanded(await this.releasing.run(at(chair, 20), noteId, 2), WorkingGroupNoteRow);
    demanded(await this.writing.save(at(rapporteur, 5), { noteId, from: 2, ...third! }), WorkingGroupNoteRow);
    demanded(await this.writing.run(at(rapporteur, 12), { groupId, ...world.closed }), WorkingGroupNoteRow);
    const give = async (title: typeof world.tasks.done, whose: RequestContext, days: number) => demanded(await this.tasks.run(at(chair, 15), { coalitionId, groupId, title, organisationId: organisationOf(whose), dueOn: dayOf(new Date(Date.now() + days * DAY)) }), TaskRow);
    const { id } = await give(world.tasks.done, rapporteur, -6);
    demanded(await this.tasks.end(at(rapporteur, 8), id, 'done'), TaskRow);
    await give(world.tasks.soon, rapporteur, 9);
    await give(world.tasks.late, chair, -2);
  }
}
