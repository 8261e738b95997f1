import type { MessageKey } from '#libs/i18n';
import type { Me } from '../desk.js';

/** A screen in the list on the side and in the palette. */
export interface Screen {
  readonly to: string;
  readonly name: MessageKey;
  /** For whom it is; everybody when unset. The api decides what they may do there. */
  readonly isFor?: (me: Me) => boolean;
  /** Also current below this address. */
  readonly isWhole?: boolean;
}

type Role = Me['memberships'][number]['roles'][number];

export const hasRole = (...roles: readonly Role[]) => (me: Me) => me.memberships.some((membership) => membership.roles.some((role) => roles.includes(role)));
export const leads = (me: Me) => me.coalitions.length > 0;
export const either = (...tests: readonly ((me: Me) => boolean)[]) => (me: Me) => tests.some((test) => test(me));

/** Begins petitions. */
export const mayCreate = either(hasRole('CAMPAIGNER', 'REPRESENTATIVE'), leads);
/** Reviews those of others. */
export const mayReview = either(hasRole('MODERATOR'), leads);
/** Decides which signatures count. */
export const mayExamine = hasRole('MODERATOR', 'REPRESENTATIVE');

/** Sees what an organisation's signatures add up to. */
export const seesNumbers = hasRole('REPRESENTATIVE', 'CAMPAIGNER', 'MAILING_OPERATOR', 'MODERATOR', 'ANALYST');

/** In the order of the list. A new screen adds its line here and in routes.ts. */
export const screens: readonly Screen[] = [
  { to: '/console', name: 'console.screen.home', isWhole: true },
  { to: '/console/petitions', name: 'console.screen.petitions' },
  { to: '/console/review', name: 'console.screen.review', isFor: mayReview },
  { to: '/console/partners', name: 'console.screen.partners', isFor: seesNumbers },
  { to: '/console/suspects', name: 'console.screen.suspects', isFor: mayExamine },
  { to: '/console/mailings', name: 'console.screen.mailings', isFor: hasRole('REPRESENTATIVE', 'CAMPAIGNER', 'MAILING_OPERATOR') },
  { to: '/console/exports', name: 'console.screen.exports', isFor: hasRole('REPRESENTATIVE', 'CAMPAIGNER', 'MAILING_OPERATOR', 'MODERATOR', 'ANALYST') },
  { to: '/console/members', name: 'console.screen.members', isFor: (me) => me.memberships.length > 0 },
  { to: '/console/organisation', name: 'console.screen.organisation', isFor: (me) => me.memberships.length > 0 },
  { to: '/console/coalition', name: 'console.screen.coalition', isFor: leads },
  { to: '/console/staff', name: 'console.screen.staff', isFor: leads },
  { to: '/console/log', name: 'console.screen.log', isFor: either(hasRole('REPRESENTATIVE'), leads) },
  { to: '/console/queues', name: 'console.screen.queues', isFor: (me) => me.isOperator },
  { to: '/console/account', name: 'console.screen.account' },
];
