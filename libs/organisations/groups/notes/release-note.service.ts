import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demandAccount, NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { cannotInGroup, groupRefused, type GroupFault } from '../group.errors.js';
import { nextGroupState } from '../group.states.js';
import { rightsIn } from '../held-group.js';
import { holdNote } from './held-note.js';
import { WorkingGroupNoteRow, WorkingGroupNoteVersionRow } from './working-group-note.entity.js';

/** Gives one version of a note to the whole coalition, dated and signed by a chair or rapporteur. It stays as it is; what is written later is not released by that. */
@Injectable()
export class ReleaseNote {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, noteId: string, number: number): Promise<WorkingGroupNoteRow | GroupFault> {
    return this.database.transaction(ctx, async (em) => {
      const [group, note] = await holdNote(em, ctx, noteId);
      const { writes, releases } = await rightsIn(em, group.id);
      if (!releases) return this.refuse(ctx, writes);
      if (!nextGroupState(group.state, 'write')) return cannotInGroup(ctx, 'write', group);
      const version = await em.findOneBy(WorkingGroupNoteVersionRow, { noteId: note.id, number });
      if (!version) throw new NotFound();
      if (version.releasedAt) return groupRefused(ctx, 'alreadyReleased');
      await em.update(WorkingGroupNoteVersionRow, { noteId: note.id, number }, { releasedAt: await momentOf(em, ctx), releasedBy: demandAccount(ctx) });
      await this.audit.record(em, ctx, { action: 'note.release', objectKind: 'working_group_note', objectId: note.id, coalitionId: group.coalitionId, detail: { number } });
      return note;
    });
  }

  private refuse(ctx: RequestContext, writes: boolean): GroupFault {
    if (writes) throw new NotAllowed();
    return groupRefused(ctx, 'observersOnlyComment');
  }
}
