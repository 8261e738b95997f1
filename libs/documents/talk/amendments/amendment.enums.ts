import { registerEnumType } from '@nestjs/graphql';
import type { AmendmentManner, AmendmentState, AmendmentStrength } from './amendment.states.js';

export const AmendmentStates = { OPEN: 'open', ACCEPTED: 'accepted', MERGED: 'merged', REJECTED: 'rejected', WITHDRAWN: 'withdrawn' } as const satisfies Record<string, AmendmentState>;
registerEnumType(AmendmentStates, { name: 'AmendmentState' });

export const AmendmentStrengths = { STRONG: 'strong', MILD: 'mild', COMMENT: 'comment' } as const satisfies Record<string, AmendmentStrength>;
registerEnumType(AmendmentStrengths, { name: 'AmendmentStrength', description: 'How much the organisation holds to it.' });

export const AmendmentManners = { BY_HAND: 'by_hand', REPLACED: 'replaced' } as const satisfies Record<string, AmendmentManner>;
registerEnumType(AmendmentManners, { name: 'AmendmentManner', description: 'How an accepted amendment came into the text: the rapporteur writes it in, or the section is replaced as it stands.' });
