import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demandAccount, NotAllowed, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, toWords } from '#libs/graphql';
import { cannotInGroup, groupRefused, type GroupFault } from '../group.errors.js';
import { nextGroupState } from '../group.states.js';
import { neededWords } from '../group-words.js';
import { holdGroup, rightsIn } from '../held-group.js';
import type { WorkingGroupRow } from '../working-group.entity.js';
import { holdNote, latestOf } from './held-note.js';
import type { NoteWordsInput, SaveNoteInput, WriteNoteInput } from './notes.input.js';
import { WorkingGroupNoteRow, WorkingGroupNoteVersionRow } from './working-group-note.entity.js';

type Words = Pick<WorkingGroupNoteVersionRow, 'title' | 'text'>;

/** Writes a note in a group's space; each saving is another version, the earlier ones stay. Nobody outside the group sees it. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: WriteNoteInput): Promise<WorkingGroupNoteRow | GroupFault> {
    return this.database.transaction(ctx, async (em) => {
      const group = await holdGroup(em, ctx, input.groupId);
      const words = wordsOf(input);
      const refusal = await refuse(em, ctx, group, words);
      if (refusal) return refusal;
      const { id: groupId, coalitionId } = group;
      const note = { id: newId(), groupId, coalitionId, authorId: demandAccount(ctx), createdAt: await momentOf(em, ctx) };
      await em.insert(WorkingGroupNoteRow, note);
      return this.version(em, ctx, note, 1, words);
    });
  }

  async save(ctx: RequestContext, input: SaveNoteInput): Promise<WorkingGroupNoteRow | GroupFault> {
    return this.database.transaction(ctx, async (em) => {
      const [group, note] = await holdNote(em, ctx, input.noteId);
      const words = wordsOf(input);
      const refusal = await refuse(em, ctx, group, words);
      if (refusal) return refusal;
      const latest = await latestOf(em, note.id);
      if (latest.number !== input.from) return groupRefused(ctx, 'savedMeanwhile');
      if (isDeepStrictEqual({ title: latest.title, text: latest.text }, words)) return invalidInput(ctx, [fault(ctx, 'text', 'organisations.groups.noNews')]);
      return this.version(em, ctx, note, latest.number + 1, words);
    });
  }

  private async version(em: EntityManager, ctx: RequestContext, { id: noteId, groupId, coalitionId }: Pick<WorkingGroupNoteRow, 'id' | 'groupId' | 'coalitionId'>, number: number, words: Words): Promise<WorkingGroupNoteRow> {
    await em.insert(WorkingGroupNoteVersionRow, { noteId, number, groupId, coalitionId, ...words, authorId: demandAccount(ctx), madeAt: await momentOf(em, ctx) });
    await this.audit.record(em, ctx, { action: 'note.write', objectKind: 'working_group_note', objectId: noteId, coalitionId, detail: { number } });
    return em.findOneByOrFail(WorkingGroupNoteRow, { id: noteId });
  }
}

const wordsOf = ({ title, text }: NoteWordsInput): Words => ({ title: toWords(title), text: toWords(text) });

/** Throws NotAllowed for who does not sit in the group. */
async function refuse(em: EntityManager, ctx: RequestContext, group: WorkingGroupRow, { title, text }: Words): Promise<GroupFault | undefined> {
  const { reads, writes } = await rightsIn(em, group.id);
  if (!reads) throw new NotAllowed();
  if (!writes) return groupRefused(ctx, 'observersOnlyComment');
  if (!nextGroupState(group.state, 'write')) return cannotInGroup(ctx, 'write', group);
  const faults = [...neededWords(ctx, 'title', title), ...neededWords(ctx, 'text', text)];
  return faults.length > 0 ? invalidInput(ctx, faults) : undefined;
}
