import { registerEnumType } from '@nestjs/graphql';
import type { HindranceName } from './adoption-hindrances.js';
import type { AdoptionMode, AdoptionPhase, AdoptionStepKind, ObjectionState, Stance, Strength, VoteMode } from './adoption.states.js';

export const AdoptionModes = { SILENCE: 'silence', MAJORITY: 'majority', TWO_THIRDS: 'two_thirds', UNANIMITY: 'unanimity' } as const satisfies Record<string, AdoptionMode>;
registerEnumType(AdoptionModes, { name: 'AdoptionMode', description: 'How a document is adopted.' });

export const DisputedModes = { MAJORITY: 'majority', TWO_THIRDS: 'two_thirds', UNANIMITY: 'unanimity' } as const satisfies Record<string, VoteMode>;
registerEnumType(DisputedModes, { name: 'DisputedMode', description: 'How a vote is counted when silence was broken.' });

export const AdoptionPhases = { COMMENTS: 'comments', SYNTHESIS: 'synthesis', SILENCE: 'silence', STOPPED: 'stopped', VOTING: 'voting', BLOCKED: 'blocked', ADOPTED: 'adopted' } as const satisfies Record<string, AdoptionPhase>;
registerEnumType(AdoptionPhases, { name: 'AdoptionPhase', description: 'STOPPED is silence with its clock held by a strong objection.' });

export const AdoptionStepKinds = { OPENED: 'opened', GATHERED: 'gathered', SILENCE: 'silence', STOPPED: 'stopped', RESUMED: 'resumed', RESTARTED: 'restarted', VOTE: 'vote', ADOPTED: 'adopted', BLOCKED: 'blocked', RECALLED: 'recalled' } as const satisfies Record<string, AdoptionStepKind>;
registerEnumType(AdoptionStepKinds, { name: 'AdoptionStepKind' });

export const ObjectionStrengths = { STRONG: 'strong', MILD: 'mild', COMMENT: 'comment' } as const satisfies Record<string, Strength>;
registerEnumType(ObjectionStrengths, { name: 'ObjectionStrength', description: 'A STRONG objection stops the clock; the others are on record.' });

export const ObjectionStates = { OPEN: 'open', TAKEN_IN: 'taken_in', WITHDRAWN: 'withdrawn', OVERTAKEN: 'overtaken' } as const satisfies Record<string, ObjectionState>;
registerEnumType(ObjectionStates, { name: 'ObjectionState', description: 'OVERTAKEN by a vote, or by the text being taken back.' });

export const DissentStances = { ABSTAIN: 'abstain', OPT_OUT: 'opt_out' } as const satisfies Record<string, Stance>;
registerEnumType(DissentStances, { name: 'DissentStance', description: 'How an organisation keeps apart from what the others adopt.' });

export const Hindrances = { CONSULTATION: 'consultation', CONTRIBUTION: 'contribution' } as const satisfies Record<string, HindranceName>;
registerEnumType(Hindrances, { name: 'AdoptionHindrance', description: 'What keeps a document from being adopted while it lasts.' });
