import type { CampaignState } from '../documents/campaigns.js';
import { useSay } from '../layout/locale.js';
import { Day } from '../layout/written.js';

/** Said only when a campaign is not simply under way. */
export function CampaignStanding({ state }: { readonly state: CampaignState }) {
  const say = useSay();
  return state === 'ACTIVE' ? null : <p className="tag">{say(state === 'PAUSED' ? 'site.campaigns.paused' : 'site.campaigns.over')}</p>;
}

/** From its first day, to its last where there is one. */
export function CampaignDates({ of: { startsOn, endsOn } }: { readonly of: { readonly startsOn: string; readonly endsOn: string | null } }) {
  return <><Day of={startsOn} />{endsOn && <> – <Day of={endsOn} /></>}</>;
}
