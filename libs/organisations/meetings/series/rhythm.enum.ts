import { registerEnumType } from '@nestjs/graphql';
import type { Rhythm } from './recurrence.js';

export const Rhythms = { WEEKLY: 'weekly', FORTNIGHTLY: 'fortnightly', MONTHLY: 'monthly', MONTHLY_LAST: 'monthly_last' } as const satisfies Record<string, Rhythm>;
registerEnumType(Rhythms, { name: 'MeetingRhythm', description: 'MONTHLY is held on the weekday and week of its first day (the second Tuesday), MONTHLY_LAST on the last such weekday.' });
