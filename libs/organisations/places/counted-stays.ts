import { inForce, type Step } from './timeline.js';

/** Days on end on which an organisation was a founder or member and active. */
export interface Stay {
  readonly organisationId: string;
  readonly fromOn: string;
  /** The last of them; null while it lasts. */
  readonly untilOn: string | null;
}

const isCounted = ({ kind, standing }: Step) => standing === 'active' && (kind === 'founder' || kind === 'member');
const DAY = 86_400_000;
const dayBefore = (day: string) => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);

/** When each organisation was counted among the members: a day of change belongs to what it became. */
export function countedStays(steps: readonly Step[]): Stay[] {
  const stays: Stay[] = [];
  const open = new Map<string, string>();
  for (const step of inForce(steps)) {
    const { organisationId, fromOn } = step;
    const since = open.get(organisationId);
    if (isCounted(step) && since === undefined) open.set(organisationId, fromOn);
    if (isCounted(step) || since === undefined) continue;
    stays.push({ organisationId, fromOn: since, untilOn: dayBefore(fromOn) });
    open.delete(organisationId);
  }
  return [...stays, ...[...open].map(([organisationId, fromOn]) => ({ organisationId, fromOn, untilOn: null }))];
}
