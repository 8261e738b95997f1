import { registerEnumType } from '@nestjs/graphql';
import type { TrackRoute } from './petition-track.entity.js';
import type { AssociationCriterion, AssociationVerdict } from './rules/association-route.js';
import type { Verdict } from './rules/judge.js';
import type { Confidence, PlaceKind } from './rules/legal-track.js';

export const TrackConfidences = { CHECKED: 'checked', SOURCED: 'sourced', UNVERIFIED: 'unverified' } as const satisfies Record<string, Confidence>;
registerEnumType(TrackConfidences, { name: 'TrackConfidence', description: 'CHECKED: recomputed against real counts. SOURCED: stated by the source named. UNVERIFIED: from memory or a bill.' });

export const TrackVerdicts = { MET: 'met', SHORT: 'short', HIDDEN: 'hidden' } as const satisfies Record<string, Verdict>;
registerEnumType(TrackVerdicts, { name: 'TrackVerdict', description: 'HIDDEN: the number is under 10, or not shown so that such a number cannot be guessed.' });

export const TrackRoutes = { CITIZENS: 'citizens', ASSOCIATION: 'association' } as const satisfies Record<string, TrackRoute>;
registerEnumType(TrackRoutes, { name: 'TrackRoute', description: 'By signatures of citizens, or filed by an association in its own name.' });

export const TrackPlaceKinds = { NONE: 'none', REGION: 'region', PROVINCE: 'province', COMMUNE: 'commune' } as const satisfies Record<string, PlaceKind>;
registerEnumType(TrackPlaceKinds, { name: 'TrackPlaceKind' });

export const AssociationCriteria = { AGE: 'age', TERRITORY: 'territory', ACTIVITY: 'activity', STANDING: 'standing' } as const satisfies Record<string, AssociationCriterion>;
registerEnumType(AssociationCriteria, { name: 'AssociationCriterion' });

export const AssociationVerdicts = { MET: 'met', SHORT: 'short', UNKNOWN: 'unknown', TO_CHECK: 'toCheck' } as const satisfies Record<string, AssociationVerdict>;
registerEnumType(AssociationVerdicts, { name: 'AssociationVerdict', description: 'UNKNOWN: the organisation has not told the fact. TO_CHECK: no fact kept here decides it.' });
