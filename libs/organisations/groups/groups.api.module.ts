import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationsModule } from '../organisations.module.js';
import { GroupCourseResolver } from './course/group-course.resolver.js';
import { GroupNotesResolver, NoteFieldsResolver } from './notes/note-fields.resolver.js';
import { NotesResolver } from './notes/notes.resolver.js';
import { GroupsResolver } from './reading/groups.resolver.js';
import { People } from './reading/people.js';
import { PublicGroupsResolver } from './reading/public-groups.resolver.js';
import { SeatsResolver } from './seats/seats.resolver.js';
import { TasksResolver } from './tasks/tasks.resolver.js';

/** The doors of working groups and tasks. */
@Module({
  imports: [AuthModule, OrganisationsModule],
  providers: [GroupCourseResolver, GroupNotesResolver, GroupsResolver, NoteFieldsResolver, NotesResolver, People, PublicGroupsResolver, SeatsResolver, TasksResolver],
})
export class GroupsApiModule {}
