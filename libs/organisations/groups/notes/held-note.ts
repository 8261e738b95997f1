import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound, type RequestContext } from '#libs/context';
import { holdGroup } from '../held-group.js';
import type { WorkingGroupRow } from '../working-group.entity.js';
import { WorkingGroupNoteRow, WorkingGroupNoteVersionRow } from './working-group-note.entity.js';

/** The note and its group, held until the transaction ends. Throws NotFound for what row security hides. */
export async function holdNote(em: EntityManager, ctx: RequestContext, id: string): Promise<[WorkingGroupRow, WorkingGroupNoteRow]> {
  const note = validate(id) && (await em.findOneBy(WorkingGroupNoteRow, { id }));
  if (!note) throw new NotFound();
  return [await holdGroup(em, ctx, note.groupId), note];
}

/** The version written last. */
export async function latestOf(em: EntityManager, noteId: string): Promise<WorkingGroupNoteVersionRow> {
  const [latest] = await em.find(WorkingGroupNoteVersionRow, { where: { noteId }, order: { number: 'DESC' }, take: 1 });
  if (!latest) throw new NotFound();
  return latest;
}
