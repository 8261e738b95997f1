import { registerEnumType } from '@nestjs/graphql';
import type { DeliveryState, LetterCampaignState, LetterCampaignVerb, LetterState } from './letter.states.js';

export const LetterCampaignStates = { DRAFT: 'draft', APPROVED: 'approved', OPEN: 'open', PAUSED: 'paused', CLOSED: 'closed' } as const satisfies Record<string, LetterCampaignState>;
registerEnumType(LetterCampaignStates, { name: 'LetterCampaignState' });

export const LetterCampaignVerbs = { UPDATE: 'update', APPROVE: 'approve', OPEN: 'open', GO_LIVE: 'goLive', PAUSE: 'pause', RESUME: 'resume', CLOSE: 'close' } as const satisfies Record<string, LetterCampaignVerb>;
registerEnumType(LetterCampaignVerbs, { name: 'LetterCampaignVerb' });

export const LetterStates = { PENDING: 'pending', CONFIRMED: 'confirmed', WITHDRAWN: 'withdrawn' } as const satisfies Record<string, LetterState>;
registerEnumType(LetterStates, { name: 'LetterState' });

export const DeliveryStates = {
  WAITING: 'waiting', PRINTING: 'printing', SENDING: 'sending', SENT: 'sent', FAILED: 'failed', AMBIGUOUS: 'ambiguous', WITHDRAWN: 'withdrawn', REFUSED: 'refused',
} as const satisfies Record<string, DeliveryState>;
registerEnumType(DeliveryStates, { name: 'LetterDeliveryState', description: 'PRINTING: the target has no mail address, the letter is delivered by hand. AMBIGUOUS: nobody knows whether it arrived; it is not sent again. REFUSED: the office asked for no more letters.' });
