import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#libs/organisations';
import { PlanModule } from '../plan/plan.module.js';
import { ActivitiesModule } from './activities.module.js';
import { AttendanceResolver } from './attendance/attendance.resolver.js';
import { PublicCalendarController } from './calendar/public-calendar.controller.js';
import { CourseResolver } from './course/course.resolver.js';
import { MaterialController } from './material/material.controller.js';
import { MaterialResolver } from './material/material.resolver.js';
import { ActivitiesResolver } from './reading/activities.resolver.js';
import { CampaignActivitiesResolver } from './reading/campaign-activities.resolver.js';
import { RegisterController } from './registering/register.controller.js';
import { RegisteringResolver } from './registering/registering.resolver.js';

/** The doors of activities. */
@Module({
  imports: [ActivitiesModule, OrganisationsModule, PlanModule],
  providers: [ActivitiesResolver, AttendanceResolver, CampaignActivitiesResolver, CourseResolver, MaterialResolver, RegisteringResolver],
  controllers: [MaterialController, PublicCalendarController, RegisterController],
  exports: [ActivitiesModule],
})
export class ActivitiesApiModule {}
