import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { cannotInGroup, type GroupFault } from '../group.errors.js';
import { nextGroupState } from '../group.states.js';
import { demandSeat } from '../held-group.js';
import { WorkingGroupMemberRow } from '../seats/working-group-member.entity.js';
import { holdNote } from './held-note.js';
import { WorkingGroupCommentRow, type WorkingGroupNoteRow } from './working-group-note.entity.js';

const MOST_COMMENT = 5_000;

/** Says something to a note, for whoever sits in the group; observers' people too. Comments stay in the group. */
@Injectable()
export class CommentOnNote {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, noteId: string, words: string): Promise<WorkingGroupNoteRow | GroupFault> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const [group, note] = await holdNote(em, ctx, noteId);
      await demandSeat(em, group.id, 'reads');
      if (!nextGroupState(group.state, 'write')) return cannotInGroup(ctx, 'write', group);
      const text = words.trim();
      if (!text) return invalidInput(ctx, [fault(ctx, 'text', 'organisations.groups.commentMissing')]);
      if (text.length > MOST_COMMENT) return invalidInput(ctx, [fault(ctx, 'text', 'organisations.textTooLong', { most: MOST_COMMENT })]);
      const seat = await em.findOneByOrFail(WorkingGroupMemberRow, { groupId: group.id, accountId, untilAt: IsNull() });
      await em.insert(WorkingGroupCommentRow, { id: newId(), noteId: note.id, groupId: group.id, coalitionId: group.coalitionId, accountId, organisationId: seat.organisationId, text, madeAt: await momentOf(em, ctx) });
      await this.audit.record(em, ctx, { action: 'note.comment', objectKind: 'working_group_note', objectId: note.id, coalitionId: group.coalitionId, ...(seat.organisationId && { organisationId: seat.organisationId }) });
      return note;
    });
  }
}
