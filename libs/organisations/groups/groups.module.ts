import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { GiveTask } from './tasks/give-task.service.js';
import { Tasks } from './tasks/tasks.service.js';

const tasks = [GiveTask, Tasks];

/** Working groups of a coalition, and tasks. */
@Module({ imports: [AuthModule], providers: tasks, exports: tasks })
export class GroupsModule {}
