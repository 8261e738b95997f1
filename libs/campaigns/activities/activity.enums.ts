import { registerEnumType } from '@nestjs/graphql';
import type { ActivityState, RegistrationState } from './activity.states.js';

export const activityKinds = ['training', 'workshop', 'round_table', 'conference', 'day_of_action', 'event'] as const;
export type ActivityKind = (typeof activityKinds)[number];
export const ActivityKinds = { TRAINING: 'training', WORKSHOP: 'workshop', ROUND_TABLE: 'round_table', CONFERENCE: 'conference', DAY_OF_ACTION: 'day_of_action', EVENT: 'event' } as const satisfies Record<string, ActivityKind>;
registerEnumType(ActivityKinds, { name: 'ActivityKind' });

export const ActivityStates = { PLANNED: 'planned', ANNOUNCED: 'announced', HELD: 'held', EVALUATED: 'evaluated', CALLED_OFF: 'called_off' } as const satisfies Record<string, ActivityState>;
registerEnumType(ActivityStates, { name: 'ActivityState', description: 'Once EVALUATED nothing changes any more.' });

export const activityAudiences = ['public', 'members', 'invited'] as const;
export type ActivityAudience = (typeof activityAudiences)[number];
export const ActivityAudiences = { PUBLIC: 'public', MEMBERS: 'members', INVITED: 'invited' } as const satisfies Record<string, ActivityAudience>;
registerEnumType(ActivityAudiences, { name: 'ActivityAudience', description: 'Who may come: everybody, people of the coalition’s members, people of the organisations invited.' });

export const RegistrationStates = { PENDING: 'pending', CONFIRMED: 'confirmed', WAITING: 'waiting', WITHDRAWN: 'withdrawn' } as const satisfies Record<string, RegistrationState>;
registerEnumType(RegistrationStates, { name: 'ActivityRegistrationState' });

export const genders = ['woman', 'man', 'other'] as const;
export type Gender = (typeof genders)[number];
export const Genders = { WOMAN: 'woman', MAN: 'man', OTHER: 'other' } as const satisfies Record<string, Gender>;
registerEnumType(Genders, { name: 'Gender', description: 'As the person gave it; unset when they did not say.' });

export const affiliations = ['member', 'other', 'none'] as const;
export type Affiliation = (typeof affiliations)[number];
export const Affiliations = { MEMBER: 'member', OTHER: 'other', NONE: 'none' } as const satisfies Record<string, Affiliation>;
registerEnumType(Affiliations, { name: 'Affiliation', description: 'Of a member of the coalition, of another organisation, of none.' });

export const registrationSources = ['web', 'staff', 'walk_in'] as const;
export type RegistrationSource = (typeof registrationSources)[number];
export const RegistrationSources = { WEB: 'web', STAFF: 'staff', WALK_IN: 'walk_in' } as const satisfies Record<string, RegistrationSource>;
registerEnumType(RegistrationSources, { name: 'RegistrationSource', description: 'By the public form, by staff of an organisation, at the door.' });

export const needs = ['accessibility', 'childcare', 'interpretation'] as const;
export type Need = (typeof needs)[number];
export const Needs = { ACCESSIBILITY: 'accessibility', CHILDCARE: 'childcare', INTERPRETATION: 'interpretation' } as const satisfies Record<string, Need>;
registerEnumType(Needs, { name: 'ActivityNeed', description: 'What somebody needs to take part.' });

export const materialAudiences = ['public', 'participants'] as const;
export type MaterialAudience = (typeof materialAudiences)[number];
export const MaterialAudiences = { PUBLIC: 'public', PARTICIPANTS: 'participants' } as const satisfies Record<string, MaterialAudience>;
registerEnumType(MaterialAudiences, { name: 'ActivityMaterialAudience' });

export const noticeKinds = ['enrolled', 'moved_up', 'reminder', 'moved', 'called_off'] as const;
export type ActivityNoticeKind = (typeof noticeKinds)[number];
