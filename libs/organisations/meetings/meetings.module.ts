import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { RateLimitsModule } from '#libs/context';
import { OrganisationsModule } from '../organisations.module.js';
import { SetAgenda } from './agenda/set-agenda.service.js';
import { CalendarAddress } from './calendar/calendar-address.service.js';
import { CalendarEntries } from './calendar/calendar-entries.service.js';
import { CalendarFeed } from './calendar/calendar-feed.service.js';
import { CalendarSources } from './calendar/calendar-sources.js';
import { Attendance } from './minutes/attendance.service.js';
import { NotePresence } from './minutes/note-presence.service.js';
import { WriteMinutes } from './minutes/write-minutes.service.js';
import { MakeFromProposal } from './proposals/make-from-proposal.service.js';
import { Proposals } from './proposals/proposals.service.js';
import { Propose } from './proposals/propose.service.js';
import { TreatProposal } from './proposals/treat-proposal.service.js';
import { Meetings } from './reading/meetings.service.js';
import { KeepSeries } from './series/keep-series.service.js';
import { PlanMeeting } from './series/plan-meeting.service.js';

const calendar = [CalendarAddress, CalendarEntries, CalendarFeed, CalendarSources];
const minutes = [Attendance, NotePresence, WriteMinutes];
const proposals = [MakeFromProposal, Proposals, Propose, TreatProposal];
const services = [...calendar, ...minutes, ...proposals, KeepSeries, Meetings, PlanMeeting, SetAgenda];

/** Meetings of coalitions and groups, what is proposed to them, and one's own calendar. */
@Module({ imports: [AuthModule, OrganisationsModule, RateLimitsModule], providers: services, exports: services })
export class MeetingsModule {}
