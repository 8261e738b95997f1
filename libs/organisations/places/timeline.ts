import type { MemberKind, Standing } from '../coalition-member.entity.js';

/** What an organisation is in a coalition from a day on; ids sort by the time of recording. */
export interface Step {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: MemberKind;
  readonly standing: Standing;
  /** `2026-11-22` */
  readonly fromOn: string;
}
/** What it was on a certain day. */
export interface Place extends Pick<Step, 'organisationId' | 'kind' | 'standing'> {
  /** The day it came; of who has left, the day it had come. */
  readonly since: string;
  /** The day it left. */
  readonly until: string | null;
}

/** The places of a coalition on a day: of each organisation the last step from that day or before, the one recorded last among those of one day. */
export function placesOn(steps: readonly Step[], day: string): Place[] {
  const paths = new Map<string, Step[]>();
  for (const step of inForce(steps)) if (step.fromOn <= day) paths.set(step.organisationId, [...(paths.get(step.organisationId) ?? []), step]);
  return [...paths.values()].map(toPlace);
}

/** The steps that hold, by day: a later record about a day takes the place of the earlier one. */
export function inForce<One extends Step>(steps: readonly One[]): One[] {
  const last = new Map<string, One>();
  for (const step of steps.toSorted((a, b) => (a.id < b.id ? -1 : 1))) last.set(`${step.organisationId} ${step.fromOn}`, step);
  return [...last.values()].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
}

function toPlace(path: readonly Step[]): Place {
  const { organisationId, kind, standing, fromOn } = path.at(-1)!;
  let since = path[0]!.fromOn;
  path.forEach((step, i) => {
    if (step.standing !== 'left' && path[i - 1]?.standing === 'left') since = step.fromOn;
  });
  return { organisationId, kind, standing, since, until: standing === 'left' ? fromOn : null };
}
