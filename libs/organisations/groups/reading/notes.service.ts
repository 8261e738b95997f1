import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { validate } from 'uuid';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { RequestLoader } from '#libs/graphql';
import { WorkingGroupCommentRow, WorkingGroupNoteRow, WorkingGroupNoteVersionRow } from '../notes/working-group-note.entity.js';

/** Reads notes as far as row security lets the actor see them: all of them for who sits in the group, what was released for the coalition. */
@Injectable()
export class GroupNotes {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  list(ctx: RequestContext, groupId: string): Promise<WorkingGroupNoteRow[]> {
    return this.database.transaction(ctx, (em) => em.find(WorkingGroupNoteRow, { where: { groupId }, order: { createdAt: 'DESC', id: 'DESC' }, take: 200 }));
  }

  async byId(ctx: RequestContext, id: string): Promise<WorkingGroupNoteRow | undefined> {
    demandAccount(ctx);
    if (!validate(id)) return undefined;
    return (await this.database.transaction(ctx, (em) => em.findOneBy(WorkingGroupNoteRow, { id }))) ?? undefined;
  }

  /** The latest first, for all notes of an answer at once. */
  readonly versions = new RequestLoader((ctx: RequestContext, noteIds: string[]) =>
    this.database.transaction(ctx, async (em) => {
      const rows = await em.find(WorkingGroupNoteVersionRow, { where: { noteId: In(noteIds) }, order: { number: 'DESC' } });
      return new Map(noteIds.map((id) => [id, rows.filter((row) => row.noteId === id)]));
    }),
  );

  /** In the order they were made. */
  comments(ctx: RequestContext, noteId: string): Promise<WorkingGroupCommentRow[]> {
    return this.database.transaction(ctx, (em) => em.find(WorkingGroupCommentRow, { where: { noteId }, order: { madeAt: 'ASC', id: 'ASC' }, take: 500 }));
  }
}
