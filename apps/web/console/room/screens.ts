import type { MessageKey } from '#libs/i18n';
import type { Me } from '../desk.js';

/** The headings of the list on the side, in their order; what stands under `top` needs none. */
export const sections = ['top', 'advocacy', 'coalition', 'house'] as const;
export type Section = (typeof sections)[number];

/** A screen in the list on the side and in the palette. */
export interface Screen {
  readonly to: string;
  readonly name: MessageKey;
  /** Under which heading of the list it stands. */
  readonly section: Section;
  /** For whom it is; everybody when unset. The api decides what they may do there. */
  readonly isFor?: (me: Me) => boolean;
  /** Also current below this address. */
  readonly isWhole?: boolean;
}

type Role = Me['memberships'][number]['roles'][number];

export const hasRole = (...roles: readonly Role[]) => (me: Me) => me.memberships.some((membership) => membership.roles.some((role) => roles.includes(role)));
export const leads = (me: Me) => me.coalitions.length > 0;
export const takesPart = (me: Me) => me.takesPart.length > 0;
export const either = (...tests: readonly ((me: Me) => boolean)[]) => (me: Me) => tests.some((test) => test(me));

/** Works on petitions; a voice of a coalition does not. */
export const seesPetitions = either((me) => me.memberships.length > 0, leads);
/** Begins petitions. */
export const mayCreate = either(hasRole('CAMPAIGNER', 'REPRESENTATIVE'), leads);
/** Reviews those of others. */
export const mayReview = either(hasRole('MODERATOR'), leads);
/** Decides which signatures count. */
export const mayExamine = hasRole('MODERATOR', 'REPRESENTATIVE');

/** Writes down a question for a coalition. */
export const mayPropose = mayCreate;

/** Sees what an organisation's signatures add up to. */
export const seesNumbers = hasRole('REPRESENTATIVE', 'CAMPAIGNER', 'MAILING_OPERATOR', 'MODERATOR', 'ANALYST');

/** Follows what a coalition reaches. */
export const followsFigures = either(leads, (me) => me.voices.some(({ roles }) => roles.includes('STEERING')), hasRole('REPRESENTATIVE'));
/** Sees the letter actions of an organisation, or of the coalition they lead. */
export const seesLetters = either((me) => me.memberships.length > 0, leads);

/** In the order of the list, section by section. A new screen adds its line here and in routes.ts. */
export const screens: readonly Screen[] = [
  { to: '/console', section: 'top', name: 'console.screen.home', isWhole: true },
  { to: '/console/campaigns', section: 'advocacy', name: 'console.screen.campaigns', isFor: takesPart },
  { to: '/console/documents', section: 'advocacy', name: 'console.screen.documents', isFor: takesPart },
  { to: '/console/petitions', section: 'advocacy', name: 'console.screen.petitions', isFor: seesPetitions },
  { to: '/console/targets', section: 'advocacy', name: 'console.screen.targets', isFor: takesPart },
  { to: '/console/review', section: 'advocacy', name: 'console.screen.review', isFor: mayReview },
  { to: '/console/partners', section: 'advocacy', name: 'console.screen.partners', isFor: seesNumbers },
  { to: '/console/suspects', section: 'advocacy', name: 'console.screen.suspects', isFor: mayExamine },
  { to: '/console/mailings', section: 'advocacy', name: 'console.screen.mailings', isFor: hasRole('REPRESENTATIVE', 'CAMPAIGNER', 'MAILING_OPERATOR') },
  { to: '/console/activities', section: 'advocacy', name: 'console.screen.activities', isFor: takesPart },
  { to: '/console/letters', section: 'advocacy', name: 'console.screen.letters', isFor: seesLetters },
  { to: '/console/exports', section: 'advocacy', name: 'console.screen.exports', isFor: hasRole('REPRESENTATIVE', 'CAMPAIGNER', 'MAILING_OPERATOR', 'MODERATOR', 'ANALYST') },
  { to: '/console/coalition', section: 'coalition', name: 'console.screen.coalition', isFor: leads },
  { to: '/console/decisions', section: 'coalition', name: 'console.screen.decisions', isFor: takesPart },
  { to: '/console/meetings', section: 'coalition', name: 'console.screen.meetings', isFor: takesPart },
  { to: '/console/proposals', section: 'coalition', name: 'console.screen.proposals', isFor: takesPart },
  { to: '/console/groups', section: 'coalition', name: 'console.screen.groups', isFor: takesPart },
  { to: '/console/tasks', section: 'coalition', name: 'console.screen.tasks', isFor: takesPart },
  { to: '/console/mandates', section: 'coalition', name: 'console.screen.mandates', isFor: takesPart },
  { to: '/console/admissions', section: 'coalition', name: 'console.screen.admissions', isFor: takesPart },
  { to: '/console/charter', section: 'coalition', name: 'console.screen.charter', isFor: takesPart },
  { to: '/console/indicators', section: 'coalition', name: 'console.screen.indicators', isFor: followsFigures },
  { to: '/console/staff', section: 'coalition', name: 'console.screen.staff', isFor: leads },
  { to: '/console/members', section: 'house', name: 'console.screen.members', isFor: (me) => me.memberships.length > 0 },
  { to: '/console/organisation', section: 'house', name: 'console.screen.organisation', isFor: (me) => me.memberships.length > 0 },
  { to: '/console/log', section: 'house', name: 'console.screen.log', isFor: either(hasRole('REPRESENTATIVE'), leads) },
  { to: '/console/queues', section: 'house', name: 'console.screen.queues', isFor: (me) => me.isOperator },
  { to: '/console/account', section: 'house', name: 'console.screen.account' },
];
