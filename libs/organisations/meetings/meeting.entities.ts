import { MeetingItemRow } from './agenda/meeting-item.entity.js';
import { CalendarFeedRow } from './calendar/calendar-feed.entity.js';
import { MeetingRow } from './meeting.entity.js';
import { MeetingOutcomeRow } from './minutes/meeting-outcome.entity.js';
import { MeetingPresenceRow } from './minutes/meeting-presence.entity.js';
import { ProposalRow } from './proposals/proposal.entity.js';
import { MeetingSeriesRow } from './series/meeting-series.entity.js';
import { MeetingNoticeRow } from './telling/meeting-notice.entity.js';

export const meetingEntities = [MeetingSeriesRow, MeetingRow, ProposalRow, MeetingItemRow, MeetingPresenceRow, MeetingOutcomeRow, MeetingNoticeRow, CalendarFeedRow];
