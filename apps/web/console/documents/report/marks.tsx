import type { ReportContributionState, ReportSpokespersonState, ReportState } from '../../../gql/graphql.js';
import { Mark, type Tone } from '../../parts/state-mark.js';
import { useWords } from '../../words/words.js';

const tones: Record<ReportContributionState, Tone> = { ASKED: 'waiting', DRAFT: 'quiet', SUBMITTED: 'waiting', LATE: 'stopped', MERGED: 'good', REJECTED: 'bad', DECLINED: 'quiet' };
const reportTones: Record<ReportState, Tone> = { PREPARING: 'quiet', CALLING: 'live', MERGED: 'good', SUBMITTED: 'good' };
const speakerTones: Record<ReportSpokespersonState, Tone> = { ASKED: 'waiting', ACCEPTED: 'good', DECLINED: 'quiet', REPLACED: 'quiet' };

/** Nothing came by the day: neither a refusal nor a late one. */
export function ContributionMark({ state, isOver }: { readonly state: ReportContributionState; readonly isOver: boolean }) {
  const say = useWords();
  if (isOver && (state === 'ASKED' || state === 'DRAFT')) return <Mark tone="quiet">{say('documents.reports.contribution.none')}</Mark>;
  return <Mark tone={tones[state]}>{say(`documents.reports.contribution.${state.toLowerCase() as 'asked'}`)}</Mark>;
}

export function ReportMark({ state }: { readonly state: ReportState }) {
  const say = useWords();
  return <Mark tone={reportTones[state]}>{say(`documents.reports.state.${state.toLowerCase() as 'calling'}`)}</Mark>;
}

export function SpeakerMark({ state }: { readonly state: ReportSpokespersonState }) {
  const say = useWords();
  return <Mark tone={speakerTones[state]}>{say(`documents.reports.spokesperson.${state.toLowerCase() as 'asked'}`)}</Mark>;
}
