import { registerEnumType } from '@nestjs/graphql';
import type { ActionState, CampaignState, CampaignVerb } from './campaign.states.js';

export const CampaignStates = { PLANNED: 'planned', ACTIVE: 'active', PAUSED: 'paused', CLOSED: 'closed', EVALUATED: 'evaluated' } as const satisfies Record<string, CampaignState>;
registerEnumType(CampaignStates, { name: 'CampaignState', description: 'EVALUATED once its lessons are written; the public sees all but PLANNED.' });

export const CampaignVerbs = { OPEN: 'open', PAUSE: 'pause', RESUME: 'resume', CLOSE: 'close', REOPEN: 'reopen', EVALUATE: 'evaluate' } as const satisfies Record<string, CampaignVerb>;
registerEnumType(CampaignVerbs, { name: 'CampaignVerb' });

export const actionKinds = ['petition', 'position', 'mailing', 'event', 'day_of_action', 'letter'] as const;
export type ActionKind = (typeof actionKinds)[number];
export const ActionKinds = { PETITION: 'petition', POSITION: 'position', MAILING: 'mailing', EVENT: 'event', DAY_OF_ACTION: 'day_of_action', LETTER: 'letter' } as const satisfies Record<string, ActionKind>;
registerEnumType(ActionKinds, { name: 'ActionKind', description: 'What members do together.' });

export const ActionStates = { PLANNED: 'planned', DONE: 'done', CALLED_OFF: 'called_off' } as const satisfies Record<string, ActionState>;
registerEnumType(ActionStates, { name: 'ActionState' });

/** What an action may be about. */
export const subjectKinds = ['petition', 'decision', 'letter_campaign', 'activity', 'mailing'] as const;
export type SubjectKind = (typeof subjectKinds)[number];
export const SubjectKinds = { PETITION: 'petition', DECISION: 'decision', LETTER_CAMPAIGN: 'letter_campaign', ACTIVITY: 'activity', MAILING: 'mailing' } as const satisfies Record<string, SubjectKind>;
registerEnumType(SubjectKinds, { name: 'ActionSubjectKind', description: 'What a coordinated action is about.' });

export const stepKinds = ['objective', 'data', 'targets', 'alliances', 'messages', 'means', 'follow_up'] as const;
export type StepKind = (typeof stepKinds)[number];
export const StepKinds = { OBJECTIVE: 'objective', DATA: 'data', TARGETS: 'targets', ALLIANCES: 'alliances', MESSAGES: 'messages', MEANS: 'means', FOLLOW_UP: 'follow_up' } as const satisfies Record<string, StepKind>;
registerEnumType(StepKinds, { name: 'CampaignStepKind', description: 'The steps of an advocacy campaign, from its objective to its follow-up.' });

export const publicationStates = ['published', 'declined'] as const;
export type PublicationState = (typeof publicationStates)[number];
export const PublicationStates = { PUBLISHED: 'published', DECLINED: 'declined' } as const satisfies Record<string, PublicationState>;
registerEnumType(PublicationStates, { name: 'PublicationState', description: 'What an organisation says of an action: it has published, or it will not.' });

export const messageStates = ['draft', 'approved'] as const;
export type MessageState = (typeof messageStates)[number];
export const MessageStates = { DRAFT: 'draft', APPROVED: 'approved' } as const satisfies Record<string, MessageState>;
registerEnumType(MessageStates, { name: 'MessageState', description: 'Only what is APPROVED by a second person leaves.' });
