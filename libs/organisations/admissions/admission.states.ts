/*
 *   draft ──submit──▶ submitted ──complete──▶ sponsoring ──▶ review ──▶ objection ──▶ deciding ──accept──▶ accepted ──admit──▶ admitted
 *                      ▲      │ ask            │ k members   │ each       │ its days    │ ▲ resume         │  ▲
 *                  submit     ▼                │ confirmed   │ rapporteur │ are over    │ │ (deferred)     │  └─uphold─┐
 *                     incomplete               │             │ reported   │             ▼ │ defer      ratify ──▶ ratifying
 *                          └─────lapse─────────┴──▶ lapsed                           refuse                           │
 *                                                                                       ▼                             │
 *                         dismissed ◀──── dismiss ──────────────────────────────── refused ◀──────────refuse──────────┘
 *                            ▲                                                         │ appeal
 *                            └──────────── dismiss ──────── appealed ◀────────────────┘
 *                                                               └─uphold─▶ accepted
 *
 * A stage the coalition's rules do without (no sponsors, no rapporteurs, no days for objections) is passed over.
 * The applicant may withdraw until it is admitted or refused. What the applicant or the sponsors let pass lapses; what the
 * coalition itself lets pass is overdue and stays where it is.
 */
export const admissionStates = ['draft', 'submitted', 'incomplete', 'sponsoring', 'review', 'objection', 'deciding', 'deferred', 'accepted', 'ratifying', 'admitted', 'refused', 'appealed', 'dismissed', 'withdrawn', 'lapsed'] as const;
export type AdmissionState = (typeof admissionStates)[number];
export const admissionVerbs = ['edit', 'submit', 'ask', 'complete', 'sponsor', 'report', 'hear', 'accept', 'refuse', 'defer', 'resume', 'ratify', 'admit', 'appeal', 'uphold', 'dismiss', 'withdraw', 'lapse'] as const;
export type AdmissionVerb = (typeof admissionVerbs)[number];
/** What decides which stages there are. */
export interface Stages {
  readonly sponsors: number;
  readonly rapporteurs: number;
  readonly objectionDays: number;
  readonly isRatified: boolean;
}
/** `next`: the next stage the rules ask for. */
type Move = AdmissionState | 'next';

const moves: Record<AdmissionState, Partial<Record<AdmissionVerb, Move>>> = {
  draft: { edit: 'draft', submit: 'submitted', withdraw: 'withdrawn', lapse: 'lapsed' },
  submitted: { complete: 'next', ask: 'incomplete', withdraw: 'withdrawn' },
  incomplete: { edit: 'incomplete', submit: 'submitted', withdraw: 'withdrawn', lapse: 'lapsed' },
  sponsoring: { sponsor: 'next', withdraw: 'withdrawn', lapse: 'lapsed' },
  review: { report: 'next', withdraw: 'withdrawn' },
  objection: { hear: 'next', withdraw: 'withdrawn' },
  deciding: { accept: 'accepted', refuse: 'refused', defer: 'deferred', withdraw: 'withdrawn' },
  deferred: { resume: 'deciding', withdraw: 'withdrawn' },
  accepted: { ratify: 'ratifying', admit: 'admitted', withdraw: 'withdrawn' },
  ratifying: { uphold: 'accepted', refuse: 'refused', withdraw: 'withdrawn' },
  refused: { appeal: 'appealed', dismiss: 'dismissed' },
  appealed: { uphold: 'accepted', dismiss: 'dismissed', withdraw: 'withdrawn' },
  admitted: {},
  dismissed: {},
  withdrawn: {},
  lapsed: {},
};
const line: readonly AdmissionState[] = ['submitted', 'sponsoring', 'review', 'objection', 'deciding'];

/** Where the verb leads from this state under these rules; undefined when it is not possible. */
export function nextAdmissionState(state: AdmissionState, verb: AdmissionVerb, rules: Stages): AdmissionState | undefined {
  const move = moves[state][verb];
  return move === 'next' ? line.slice(line.indexOf(state) + 1).find((stage) => isAsked(stage, rules)) : move;
}

function isAsked(stage: AdmissionState, { sponsors, rapporteurs, objectionDays }: Stages): boolean {
  if (stage === 'sponsoring') return sponsors > 0;
  if (stage === 'review') return rapporteurs > 0;
  return stage !== 'objection' || objectionDays > 0;
}

export const endedStates: readonly AdmissionState[] = ['admitted', 'dismissed', 'withdrawn', 'lapsed'];
/** Nobody waits for the applicant or the sponsors here: past its day it is overdue. */
export const coalitionsTurn: readonly AdmissionState[] = ['submitted', 'review', 'objection', 'deciding', 'deferred', 'accepted', 'ratifying', 'appealed'];
