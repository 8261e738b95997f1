import { z } from 'zod';
import { isDay } from '#libs/i18n';

const words = z.strictObject({ fr: z.string().min(1), ar: z.string().min(1), en: z.string().min(1), es: z.string().min(1) });
const count = z.int().positive();
const day = z.string().refine(isDay);

export const confidences = ['checked', 'sourced', 'unverified'] as const;
export type Confidence = (typeof confidences)[number];
const confidence = z.enum(confidences);
/** Who says so, and how far it is trusted; only what nobody vouches for has no source. */
const evidence = { source: z.string(), confidence };
export interface Evidence {
  readonly source: string;
  readonly confidence: Confidence;
}
const isVouchedFor = (given: Evidence | null) => given === null || given.source !== '' || given.confidence === 'unverified';

/** For what a petition is filed on this track: `commune` is told by its kind, the others by their code. */
export const placeKinds = ['none', 'region', 'province', 'commune'] as const;
export type PlaceKind = (typeof placeKinds)[number];
export const communeKinds = ['upTo35000', 'over35000', 'arrondissements'] as const;

export const signerKinds = ['voters', 'regionResidents', 'provinceResidents', 'communeResidents', 'euCitizens', 'ukResidents'] as const;
export type SignerKind = (typeof signerKinds)[number];
export const annexes = ['request', 'supportList', 'identityCards', 'committee', 'agent', 'certificates'] as const;
export type Annex = (typeof annexes)[number];

const step = z.strictObject({ upTo: count.nullable(), count });
const rises = (steps: readonly z.infer<typeof step>[]) => steps.every(({ upTo }, i) => (upTo === null) === (i === steps.length - 1) && (i === 0 || upTo === null || steps[i - 1]!.upTo! < upTo));
const total = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), count }),
  z.strictObject({ kind: z.literal('byPopulation'), population: z.strictObject(evidence).refine(isVouchedFor), steps: z.array(step).min(1).refine(rises) }),
  z.strictObject({ kind: z.literal('byKind'), counts: z.record(z.string(), count) }),
]);
const share = z.strictObject({ kind: z.literal('share'), part: count, of: count }).refine(({ part, of }) => part <= of);
const areas = z.strictObject({
  level: z.enum(['province', 'country']),
  minimum: z.union([share, z.strictObject({ kind: z.literal('table'), counts: z.record(z.string(), count) })]),
  needed: z.union([z.literal('every'), count]),
});

/** What one source says of the numbers. */
const reading = z.strictObject({ key: z.string().min(1), total, areas: areas.nullable(), ...evidence, note: words.nullable() }).refine(isVouchedFor);
export type Reading = z.infer<typeof reading>;

const legalTrack = z.strictObject({
  key: z.string().regex(/^[a-z\d-]+$/),
  version: count,
  /** The first day on which it held, as far as we know. */
  holdsFrom: day,
  /** Who says that day. */
  since: z.strictObject(evidence).refine(isVouchedFor),
  name: words,
  law: words,
  instrument: z.enum(['petition', 'motion', 'initiative']),
  place: z.enum(placeKinds),
  signers: z.enum(signerKinds),
  committee: z.strictObject({ least: count, spread: z.enum(['thirdOfRegions', 'sevenStates']).nullable(), ...evidence }).refine(isVouchedFor).nullable(),
  /** Signatures are collected within so many months of the opening; null where no source says. */
  window: z.strictObject({ months: count, ...evidence }).refine(isVouchedFor).nullable(),
  /** The authority answers within so many days of the filing; null where no source says. */
  authorityDays: z.strictObject({ days: count, ...evidence }).refine(isVouchedFor).nullable(),
  associationRoute: z.strictObject({ minAgeYears: count, seatInTerritory: z.boolean(), activityRelated: z.boolean(), goodStanding: z.boolean(), ...evidence }).refine(isVouchedFor).nullable(),
  annexes: z.array(z.enum(annexes)),
  /** What the sources say, the one followed first; where they disagree, each stands here. */
  readings: z.array(reading).min(1),
});
/** One version of the rules of one track, as its sources tell them. */
export type LegalTrack = z.infer<typeof legalTrack>;

const isFollowing = (one: LegalTrack, next: LegalTrack | undefined) => !next || next.key !== one.key || (next.version === one.version + 1 && next.holdsFrom > one.holdsFrom);
/** The whole file: versions of a track stand together, numbered from 1, each from a later day than the one before. */
export const legalTracks = z
  .array(legalTrack)
  .refine((all) => all.every((one, i) => isFollowing(one, all[i + 1])) && all.every((one, i) => one.version === 1 || all[i - 1]?.key === one.key))
  .refine((all) => new Set(all.filter((one) => one.version === 1).map((one) => one.key)).size === all.filter((one) => one.version === 1).length);

export function readLegalTrack(value: unknown): LegalTrack {
  return legalTrack.parse(value);
}
