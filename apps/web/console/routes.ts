import { index, layout, route, type RouteConfigEntry } from '@react-router/dev/routes';
import { petitionActs, petitionScreens } from './petitions/routes.js';

// One line a screen; each file is its own bundle. Where the browser finds it is where it stands in the list of README.md.
const door = [
  route('sign-in', './console/door/sign-in.tsx'),
  route('forgotten', './console/door/forgotten.tsx'),
  route('password/:token', './console/door/password.tsx'),
  route('invitation/:token', './console/door/invitation.tsx'),
];

const screens = [
  index('./console/home/home.tsx'),
  ...petitionScreens,
  route('partners', './console/partners/partners.tsx'),
  route('suspects', './console/suspects/suspects.tsx'),
  route('suspects/remove', './console/suspects/removal.tsx'),
  route('account', './console/account/account.tsx'),
  route('campaigns', './console/campaigns/campaigns.tsx'),
  route('campaigns/new', './console/campaigns/new-campaign.tsx'),
  route('campaigns/actions', './console/campaigns/actions.tsx'),
  route('campaigns/actions/:id', './console/campaigns/action.tsx'),
  route('campaigns/strategy', './console/campaigns/strategy.tsx'),
  route('campaigns/projects', './console/campaigns/projects.tsx'),
  route('campaigns/:id', './console/campaigns/campaign.tsx'),
  route('mailings', './console/mailings/mailings.tsx'),
  route('mailings/new', './console/mailings/new-mailing.tsx'),
  route('mailings/:id', './console/mailings/mailing.tsx'),
  route('mailings/:id/edit', './console/mailings/edit-mailing.tsx'),
  route('mailings/:id/preview/:locale', './console/mailings/preview.ts'),
  route('exports', './console/exports/exports.tsx'),
  route('members', './console/members/members.tsx'),
  route('organisation', './console/own/own.tsx'),
  route('coalition', './console/coalition/coalition.tsx'),
  route('coalition/history', './console/coalition/history.tsx'),
  route('coalition/admission', './console/joining/rules.tsx'),
  route('coalition/offices', './console/coalition/offices.tsx'),
  route('decisions', './console/decisions/decisions.tsx'),
  route('decisions/new', './console/decisions/new-decision.tsx'),
  route('decisions/:id', './console/decisions/decision.tsx'),
  route('decisions/:id/edit', './console/decisions/edit-decision.tsx'),
  route('mandates', './console/mandates/mandates.tsx'),
  route('admissions', './console/admissions/admissions.tsx'),
  route('admissions/:id', './console/admissions/admission.tsx'),
  route('charter', './console/charter/charter.tsx'),
  route('charter/draft', './console/charter/draft.tsx'),
  route('staff', './console/staff/staff.tsx'),
  route('staff/voices', './console/staff/voices.tsx'),
  route('meetings', './console/meetings/meetings.tsx'),
  route('meetings/new', './console/meetings/new-meeting.tsx'),
  route('meetings/:id', './console/meetings/meeting.tsx'),
  route('proposals', './console/proposals/proposals.tsx'),
  route('targets', './console/targets/targets.tsx'),
  route('targets/new', './console/targets/new-target.tsx'),
  route('targets/map', './console/targets/map.tsx'),
  route('targets/commitments', './console/targets/commitments.tsx'),
  route('targets/:id', './console/targets/target.tsx'),
  route('targets/:id/edit', './console/targets/edit-target.tsx'),
  route('groups', './console/groups/groups.tsx'),
  route('groups/new', './console/groups/new-group.tsx'),
  route('groups/notes/:noteId', './console/groups/note.tsx'),
  route('groups/notes/:noteId/edit', './console/groups/write-note.tsx', { id: 'edit-note' }),
  route('groups/:id', './console/groups/group.tsx'),
  route('groups/:id/edit', './console/groups/edit-group.tsx'),
  route('groups/:id/notes/new', './console/groups/write-note.tsx', { id: 'new-note' }),
  route('tasks', './console/tasks/tasks.tsx'),
  route('queues', './console/queues/queues.tsx'),
  route('log', './console/log/log.tsx'),
];

const acts = [
  ...petitionActs,
  route('sign-out', './console/door/sign-out.ts'),
  route('language', './console/account/language.ts'),
  route('find', './console/room/find.ts'),
  route('targets/find', './console/targets/find.ts'),
];

/** The console, and the addresses that older mails carry. */
export const consoleRoutes: RouteConfigEntry[] = [
  route('console', './console/console.tsx', { id: 'console' }, [
    layout('./console/door/door.tsx', door),
    ...acts,
    layout('./console/room/room.tsx', { id: 'room' }, [layout('./console/room/work.tsx', [...screens, route('*', './console/room/nowhere.tsx')])]),
  ]),
  route(':lang/invitation/:token', './console/door/from-mail.ts', { id: 'invitation-from-mail' }),
  route(':lang/password/:token', './console/door/from-mail.ts', { id: 'password-from-mail' }),
];
