import type { ActionState, CampaignState } from '../../gql/graphql.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';

const campaignTones: Record<CampaignState, Tone> = { PLANNED: 'waiting', ACTIVE: 'live', PAUSED: 'stopped', CLOSED: 'quiet', EVALUATED: 'good' };
const actionTones: Record<ActionState, Tone> = { PLANNED: 'waiting', DONE: 'good', CALLED_OFF: 'bad' };

export function CampaignMark({ state }: { readonly state: CampaignState }) {
  const say = useWords();
  return <Mark tone={campaignTones[state]}>{say(`campaigns.plan.state.${state.toLowerCase() as 'active'}`)}</Mark>;
}

export function ActionMark({ state }: { readonly state: ActionState }) {
  const say = useWords();
  return <Mark tone={actionTones[state]}>{say(`campaigns.plan.actionState.${state.toLowerCase() as 'done'}`)}</Mark>;
}

/** Until the embargo is over nothing of it is public. */
export function EmbargoMark() {
  const say = useWords();
  return <Mark tone="stopped">{say('console.campaigns.embargo')}</Mark>;
}
