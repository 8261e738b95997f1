import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations.module.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarResolver } from './calendar/calendar.resolver.js';
import { MeetingsModule } from './meetings.module.js';
import { MinutesResolver } from './minutes/minutes.resolver.js';
import { OutcomesResolver } from './proposals/outcomes.resolver.js';
import { ProposalsResolver } from './proposals/proposals.resolver.js';
import { MeetingsResolver } from './reading/meetings.resolver.js';
import { SeriesResolver } from './series/series.resolver.js';

/** The doors of meetings. */
@Module({
  imports: [MeetingsModule, OrganisationsModule],
  providers: [CalendarResolver, MeetingsResolver, MinutesResolver, OutcomesResolver, ProposalsResolver, SeriesResolver],
  controllers: [CalendarController],
  exports: [MeetingsModule],
})
export class MeetingsApiModule {}
