import { WorkingGroupCommentRow, WorkingGroupNoteRow, WorkingGroupNoteVersionRow } from './notes/working-group-note.entity.js';
import { WorkingGroupMemberRow, WorkingGroupOrganisationRow } from './seats/working-group-member.entity.js';
import { WorkingGroupRequestRow } from './seats/working-group-request.entity.js';
import { TaskNoticeRow } from './tasks/task-notice.entity.js';
import { TaskRow } from './tasks/task.entity.js';
import { GroupNoticeRow } from './telling/group-notice.entity.js';
import { WorkingGroupRow } from './working-group.entity.js';

export const groupEntities = [WorkingGroupRow, WorkingGroupMemberRow, WorkingGroupOrganisationRow, WorkingGroupRequestRow, WorkingGroupNoteRow, WorkingGroupNoteVersionRow, WorkingGroupCommentRow, GroupNoticeRow, TaskRow, TaskNoticeRow];
