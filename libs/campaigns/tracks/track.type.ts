import { Field, Int, ObjectType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, resultUnion } from '#libs/graphql';
import { Petition } from '#libs/petitions';
import type { TrackRoute } from './petition-track.entity.js';
import type { AssociationCriterion, AssociationVerdict } from './rules/association-route.js';
import type { Verdict } from './rules/judge.js';
import type { Confidence, PlaceKind } from './rules/legal-track.js';
import { AssociationCriteria, AssociationVerdicts, TrackConfidences, TrackPlaceKinds, TrackRoutes, TrackVerdicts } from './track.enums.js';

/** A number that must be reached; what is counted and missing is null where it is hidden. */
@ObjectType()
export class TrackGoal {
  @Field(() => Int) needed: number;
  @Field(() => Int, { nullable: true }) counted: number | null;
  @Field(() => Int, { nullable: true }) missing: number | null;
}

/** The least that must come from one area. */
@ObjectType()
export class TrackArea extends TrackGoal {
  /** `MA-TNG` of a prefecture or province, `FR` of a country. */
  @Field() code: string;
  @Field() name: string;
  @Field(() => TrackVerdicts) verdict: Verdict;
}

/** What one source says must be reached, and how far it is. */
@ObjectType()
export class TrackReading {
  @Field() key: string;
  /** Empty for a figure from memory. */
  @Field() source: string;
  @Field(() => TrackConfidences) confidence: Confidence;
  @Field() note: string;
  @Field(() => TrackVerdicts) verdict: Verdict;
  /** Where the inhabitants of an area alone may sign, theirs; what is missing is null where too much is hidden to tell. */
  @Field(() => TrackGoal) total: TrackGoal;
  /** Signatures that do not count in it: of another area, of none, or of one that is not shown. */
  @Field(() => Int) elsewhere: number;
  @Field(() => [TrackArea]) areas: TrackArea[];
  @Field(() => Int) areasMet: number;
  @Field(() => Int) areasNeeded: number;
  /** With how many more signatures, well placed, it would be met; null while an area is hidden. */
  @Field(() => Int, { nullable: true }) fewestMore: number | null;
}

/** Who says a figure, and how far it is trusted. */
@ObjectType()
export class TrackSource {
  /** Empty for what is from memory. */
  @Field() source: string;
  @Field(() => TrackConfidences) confidence: Confidence;
}

/** Something the rules say beside the numbers to reach, in words. */
@ObjectType()
export class TrackFact extends TrackSource {
  @Field() text: string;
}

/** A later version of the same rules: the petition stays judged by its own. */
@ObjectType()
export class TrackNotice {
  @Field(() => Int) version: number;
  @Field() holdsFrom: string;
  @Field() law: string;
}

/** One condition under which an association files in its own name. */
@ObjectType()
export class AssociationCheck {
  @Field(() => AssociationCriteria) criterion: AssociationCriterion;
  @Field(() => AssociationVerdicts) verdict: AssociationVerdict;
}

/** The legal track of a petition: data with its sources, no legal advice. */
@ObjectType()
export class PetitionTrack {
  @Field() key: string;
  @Field() name: string;
  @Field() law: string;
  @Field(() => Int) version: number;
  /** The first day on which this version held. */
  @Field() holdsFrom: string;
  /** Day of the opening, from which on the version is fixed; null before. */
  @Field(() => String, { nullable: true }) fixedOn: string | null;
  @Field(() => TrackRoutes) route: TrackRoute;
  /** Code of the region, prefecture or province, or the kind of commune. */
  @Field(() => String, { nullable: true }) place: string | null;
  @Field() placeName: string;
  /** Who may sign, in words. */
  @Field() signers: string;
  /** Since when it holds, who presents it, until when signatures are collected, when an answer is due, the population it counts by. */
  @Field(() => [TrackFact]) facts: TrackFact[];
  /** Empty where an association files in its own name. */
  @Field(() => [TrackReading]) readings: TrackReading[];
  /** Met when every reading is met. */
  @Field(() => TrackVerdicts) verdict: Verdict;
  /** Up to when the areas are counted. */
  @Field(() => Date, { nullable: true }) partsAsOf: Date | null;
  @Field(() => TrackNotice, { nullable: true }) newer: TrackNotice | null;
  /** Whether the leading organisation could file in its own name; empty for those who do not prepare the petition. */
  @Field(() => [AssociationCheck]) association: AssociationCheck[];
}

/** A place for which a track is filed, with the total each reading asks there. */
@ObjectType()
export class LegalTrackPlace {
  /** Empty where the track has no place. */
  @Field() code: string;
  @Field() name: string;
  @Field(() => [Int]) totals: number[];
}

/** A track a petition can choose, in the version that holds today. */
@ObjectType()
export class LegalTrackChoice {
  @Field() key: string;
  @Field() name: string;
  @Field() law: string;
  @Field(() => Int) version: number;
  @Field() holdsFrom: string;
  @Field(() => TrackPlaceKinds) placeKind: PlaceKind;
  @Field(() => [LegalTrackPlace]) places: LegalTrackPlace[];
  /** Who says the totals of its places, in their order. */
  @Field(() => [TrackSource]) sources: TrackSource[];
  @Field() takesAssociations: boolean;
}

export const ChooseTrackResult = resultUnion('ChooseTrackResult', () => [Petition, InvalidInput, IllegalMove] as const);
