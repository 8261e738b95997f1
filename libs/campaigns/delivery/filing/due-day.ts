import { daysAfter } from '../../tracks/rules/days.js';
import type { LegalTrack } from '../../tracks/rules/legal-track.js';
import type { FilingRow } from './filing.entity.js';

type Due = Pick<FilingRow, 'answerDueOn' | 'dueFrom'>;

/** The day on which an answer is due: what the coalition set, else what the rule says of the day the authority received it; none when neither does. */
export function dueFrom(rule: Pick<LegalTrack, 'authorityDays'> | undefined, receivedOn: string, set?: string | null): Due {
  if (set) return { answerDueOn: set, dueFrom: 'coalition' };
  return rule?.authorityDays ? { answerDueOn: daysAfter(receivedOn, rule.authorityDays.days), dueFrom: 'law' } : { answerDueOn: null, dueFrom: null };
}
