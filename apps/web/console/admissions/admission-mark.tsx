import type { AdmissionState } from '../../gql/graphql.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';

const tones: Record<AdmissionState, Tone> = {
  DRAFT: 'quiet', SUBMITTED: 'waiting', INCOMPLETE: 'stopped', SPONSORING: 'waiting', REVIEW: 'waiting', OBJECTION: 'live', DECIDING: 'waiting', DEFERRED: 'stopped',
  ACCEPTED: 'good', RATIFYING: 'live', ADMITTED: 'good', REFUSED: 'bad', APPEALED: 'live', DISMISSED: 'bad', WITHDRAWN: 'quiet', LAPSED: 'stopped',
};

/** How far an application has come. */
export function AdmissionMark({ state }: { readonly state: AdmissionState }) {
  const say = useWords();
  return <Mark tone={tones[state]}>{say(`console.admissions.state.${state}`)}</Mark>;
}
