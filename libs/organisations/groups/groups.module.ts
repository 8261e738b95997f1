import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { MoveGroup } from './course/move-group.service.js';
import { ProposeGroup } from './course/propose-group.service.js';
import { CommentOnNote } from './notes/comment-on-note.service.js';
import { ReleaseNote } from './notes/release-note.service.js';
import { WriteNote } from './notes/write-note.service.js';
import { Groups } from './reading/groups.service.js';
import { GroupNotes } from './reading/notes.service.js';
import { AnswerSeat } from './seats/answer-seat.service.js';
import { ChangeSeats } from './seats/change-seats.service.js';
import { OfferSeat } from './seats/offer-seat.service.js';
import { GiveTask } from './tasks/give-task.service.js';
import { TaskList } from './tasks/task-list.service.js';
import { Tasks } from './tasks/tasks.service.js';

const services = [AnswerSeat, ChangeSeats, CommentOnNote, GiveTask, GroupNotes, Groups, MoveGroup, OfferSeat, ProposeGroup, ReleaseNote, TaskList, Tasks, WriteNote];

/** Working groups of a coalition, and tasks. */
@Module({ imports: [AuthModule], providers: services, exports: services })
export class GroupsModule {}
