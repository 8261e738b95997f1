import { isWithin } from '#libs/i18n';
import { yearsBetween } from './days.js';
import type { LegalTrack } from './legal-track.js';

export const associationCriteria = ['age', 'territory', 'activity', 'standing'] as const;
export type AssociationCriterion = (typeof associationCriteria)[number];
/** `unknown`: the organisation has not told the fact. `toCheck`: no fact kept here decides it. */
export type AssociationVerdict = 'met' | 'short' | 'unknown' | 'toCheck';

/** What an organisation has told of itself. */
export interface AssociationFacts {
  readonly formedOn: string | null;
  readonly seat: string | null;
  readonly branches: readonly string[];
}

/** Whether an association may file in its own name, without signatures, as far as the facts it has told go. */
export function judgeAssociation(route: NonNullable<LegalTrack['associationRoute']>, { formedOn, seat, branches }: AssociationFacts, place: string | null, day: string): { criterion: AssociationCriterion; verdict: AssociationVerdict }[] {
  const age = formedOn === null ? 'unknown' : yearsBetween(formedOn, day) >= route.minAgeYears ? 'met' : 'short';
  const places = [...(seat ? [seat] : []), ...branches];
  const isHere = place !== null && places.some((code) => isWithin(code, [place]));
  // A commune is not told by a code: whether a seat lies in it has to be looked up.
  const isTold = place?.startsWith('MA-') ?? false;
  const territory = !isTold ? 'toCheck' : isHere ? 'met' : places.length === 0 ? 'unknown' : 'short';
  return [
    { criterion: 'age', verdict: age },
    ...(route.seatInTerritory ? [{ criterion: 'territory', verdict: territory } as const] : []),
    ...(route.activityRelated ? [{ criterion: 'activity', verdict: 'toCheck' } as const] : []),
    ...(route.goodStanding ? [{ criterion: 'standing', verdict: 'toCheck' } as const] : []),
  ];
}
