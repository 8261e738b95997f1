import { registerEnumType } from '@nestjs/graphql';
import type { DecisionAction } from './decision-actions.js';
import type { DecisionState } from './decision.states.js';
import type { Answer, Mode, Outcome } from './settle.js';
import type { Leaning } from './voting/decision-opinion.entity.js';

export const Modes = { SILENCE: 'silence', MAJORITY: 'majority', TWO_THIRDS: 'two_thirds', UNANIMITY: 'unanimity' } as const satisfies Record<string, Mode>;
registerEnumType(Modes, { name: 'DecisionMode', description: 'How answers become an outcome.' });

export const DecisionStates = { DRAFT: 'draft', OPEN: 'open', CLOSED: 'closed', CANCELLED: 'cancelled' } as const satisfies Record<string, DecisionState>;
registerEnumType(DecisionStates, { name: 'DecisionState' });

export const Answers = { YES: 'yes', NO: 'no', ABSTAIN: 'abstain' } as const satisfies Record<string, Answer>;
registerEnumType(Answers, { name: 'VoteAnswer', description: 'An organisation’s answer; under silence, NO is an objection.' });

export const Outcomes = { ADOPTED: 'adopted', REJECTED: 'rejected', BLOCKED: 'blocked', NO_QUORUM: 'no_quorum' } as const satisfies Record<string, Outcome>;
registerEnumType(Outcomes, { name: 'DecisionOutcome' });

export const Leanings = { SUPPORT: 'support', CONCERN: 'concern', OPPOSE: 'oppose' } as const satisfies Record<string, Leaning>;
registerEnumType(Leanings, { name: 'Leaning', description: 'What a community representative thinks of it.' });

export const DecisionActions = { EDIT: 'edit', OPEN: 'open', OPINE: 'opine', CLOSE: 'close', CANCEL: 'cancel', RECORD: 'record' } as const satisfies Record<string, DecisionAction>;
registerEnumType(DecisionActions, { name: 'DecisionAction', description: 'What somebody may do with a decision, beside answering for an organisation.' });
