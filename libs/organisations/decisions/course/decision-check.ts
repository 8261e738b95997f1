import type { RequestContext } from '#libs/context';
import type { Multilingual } from '#libs/database';
import { fault, type FieldFault } from '#libs/graphql';
import type { CoalitionRuleRow } from '../coalition-rule.entity.js';
import type { Mode } from '../settle.js';

const most = { title: 200, proposal: 10_000, minutes: 10_000 };

export interface CheckedDecision {
  readonly title: Multilingual;
  readonly proposal: Multilingual;
  readonly mode: Mode;
  readonly quorumPercent: number;
}

/** Everything that is wrong with a decision to be put to the vote, at once. */
export function decisionFaults(ctx: RequestContext, { title, proposal, mode, quorumPercent }: CheckedDecision, rules: CoalitionRuleRow): FieldFault[] {
  const least = rules.quorumPercent;
  return [
    ...neededWords(ctx, 'title', title),
    ...neededWords(ctx, 'proposal', proposal),
    ...(mode === 'silence' && !rules.silenceIsConsent ? [fault(ctx, 'mode', 'organisations.decision.silenceIsNoConsent')] : []),
    ...(quorumPercent >= least && quorumPercent <= 100 ? [] : [fault(ctx, 'quorumPercent', 'organisations.decision.outOfRange', { least, most: 100 })]),
  ];
}

/** Words needed in at least one language, and none of them too long. */
export function neededWords(ctx: RequestContext, field: keyof typeof most, words: Multilingual): FieldFault[] {
  if (Object.keys(words).length === 0) return [fault(ctx, field, 'organisations.decision.wordsMissing')];
  return Object.entries(words).flatMap(([locale, text]) => (text.length > most[field] ? [fault(ctx, `${field}.${locale}`, 'organisations.textTooLong', { most: most[field] })] : []));
}
