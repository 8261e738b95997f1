import './activities.permissions.js';
import './telling/activity.jobs.js';
import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { RateLimitsModule } from '#libs/context';
import { MeetingsModule, OrganisationsModule } from '#libs/organisations';
import { CorrectAttendance } from './attendance/correct-attendance.service.js';
import { Counts } from './attendance/counts.service.js';
import { NoteAttendance } from './attendance/note-attendance.service.js';
import { Numbers } from './attendance/numbers.service.js';
import { ActivityCalendar } from './calendar/activity-calendar.js';
import { PublicCalendar } from './calendar/public-calendar.service.js';
import { MoveActivity } from './course/move-activity.service.js';
import { PlanActivity } from './course/plan-activity.service.js';
import { Materials } from './material/materials.service.js';
import { Activities } from './reading/activities.service.js';
import { activityWorks } from './reading/activity-works.js';
import { ConfirmRegistration } from './registering/confirm-registration.service.js';
import { Enrol } from './registering/enrol.service.js';
import { MyRegistrations } from './registering/my-registration.service.js';
import { PersonCheck } from './registering/person-check.service.js';
import { Places } from './registering/places.service.js';
import { Register } from './registering/register.service.js';
import { RegistrationDoor } from './registering/registration-door.js';
import { Registrations } from './registering/registrations.service.js';
import { StaffRegistrations } from './registering/staff-registrations.service.js';

const course = [MoveActivity, PlanActivity];
const registering = [ConfirmRegistration, Enrol, MyRegistrations, Register, Registrations];
const attendance = [CorrectAttendance, NoteAttendance, Numbers];
const services = [...course, ...registering, ...attendance, Activities, Materials, PublicCalendar];

/** Events and trainings: planned, announced, registered for, held, counted. */
@Module({ imports: [AuthModule, MeetingsModule, OrganisationsModule, RateLimitsModule], providers: [...services, ActivityCalendar, Counts, PersonCheck, Places, RegistrationDoor, StaffRegistrations, activityWorks], exports: services })
export class ActivitiesModule {}
