/*
 *   activity      planned ──announce──▶ announced ──hold──▶ held ──evaluate──▶ evaluated   (nothing changes any more)
 *                    ├──hold (entered afterwards)────────────▲
 *                    └──────callOff──────┴──▶ called_off         edit, move: planned, announced; edit: held
 *
 *   registration  pending ──confirm──▶ confirmed | waiting ──a place is free──▶ confirmed
 *                    └──────────withdraw──────┴──▶ withdrawn ──asks again──▶ pending
 */
export const activityStates = ['planned', 'announced', 'held', 'evaluated', 'called_off'] as const;
export type ActivityState = (typeof activityStates)[number];
/** The steps of its course; the rest is done within a state. */
export const activityVerbs = ['announce', 'move', 'callOff', 'hold', 'evaluate'] as const;
export type ActivityStep = (typeof activityVerbs)[number];
export type ActivityVerb = ActivityStep | 'edit' | 'enrol' | 'attend' | 'correct';

const moves: Record<ActivityState, Partial<Record<ActivityVerb, ActivityState>>> = {
  planned: { edit: 'planned', announce: 'announced', move: 'planned', callOff: 'called_off', hold: 'held', enrol: 'planned' },
  announced: { edit: 'announced', move: 'announced', callOff: 'called_off', hold: 'held', enrol: 'announced' },
  held: { edit: 'held', attend: 'held', evaluate: 'evaluated' },
  evaluated: { correct: 'evaluated' },
  called_off: {},
};

/** Where the verb leads; undefined when it is not possible. */
export const nextActivityState = (state: ActivityState, verb: ActivityVerb): ActivityState | undefined => moves[state][verb];

export const registrationStates = ['pending', 'confirmed', 'waiting', 'withdrawn'] as const;
export type RegistrationState = (typeof registrationStates)[number];

/** Mails to one address until it confirms. */
export const MOST_CONFIRM_MAILS = 3;
export const CONFIRM_WITHIN_DAYS = 7;
