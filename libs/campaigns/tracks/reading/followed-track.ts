import type { EntityManager } from 'typeorm';
import { hideSmall, HIDE_UNDER, signatureReport, Tallies } from '#libs/signatures';
import type { LegalTrackRow } from '../legal-track.entity.js';
import type { PetitionTrackRow } from '../petition-track.entity.js';
import { judge, onEvery, type Judgement, type Verdict } from '../rules/judge.js';
import type { Reading } from '../rules/legal-track.js';
import { requirementsOf } from '../rules/requirement.js';

/** The track a petition follows, in the version it is judged by. */
export interface FollowedTrack {
  readonly chosen: PetitionTrackRow;
  readonly version: LegalTrackRow;
}
export interface JudgedReading {
  readonly reading: Reading;
  readonly judgement: Judgement;
}
/** Confirmed signatures, in all and by the breakdowns that tracks ask for. */
export interface CountedSignatures {
  readonly confirmed: number;
  readonly province: ReadonlyMap<string, number>;
  readonly country: ReadonlyMap<string, number>;
  readonly partsAsOf: Date | null;
}
/** The same of one moment: areas add up to the tally. */
export interface CountedAtOnce extends CountedSignatures {
  readonly asOf: Date;
}

/** Reads the numbers in the transaction of its caller; `hidesSmall` leaves out what the public does not see. */
export async function countedSignatures(em: EntityManager, tallies: Tallies, petitionId: string, hidesSmall: boolean): Promise<CountedSignatures> {
  const { live, partsAsOf } = await tallies.read(em, petitionId);
  const cells = async (dimension: 'area' | 'country') => new Map(hideSmall(await tallies.partsIn(em, petitionId, dimension), hidesSmall ? HIDE_UNDER : 0).map((cell) => [cell.key, cell.confirmed]));
  return { confirmed: live, province: await cells('area'), country: await cells('country'), partsAsOf };
}

/** Reads them in one statement, for what is handed over. */
export async function countedAtOnce(em: EntityManager, petitionId: string): Promise<CountedAtOnce> {
  const { confirmed, asOf, lines } = await signatureReport(em, petitionId);
  const cells = (dimension: 'area' | 'country') => new Map(lines.filter((line) => line.dimension === dimension && line.key).map((line) => [line.key, line.confirmed]));
  return { confirmed, asOf, partsAsOf: asOf, province: cells('area'), country: cells('country') };
}

/** Every reading of a version held against the numbers; none where an association files in its own name. */
export function judgeReadings({ chosen, version }: FollowedTrack, counted: CountedSignatures, isPartial: boolean): JudgedReading[] {
  if (chosen.route === 'association') return [];
  return requirementsOf(version.rule, chosen.place).map(({ reading, requirement }) => ({
    reading,
    judgement: judge(requirement, { total: counted.confirmed, areas: requirement.level ? counted[requirement.level] : new Map(), isPartial }),
  }));
}

export const verdictOf = (readings: readonly JudgedReading[]): Verdict => onEvery(readings.map((one) => one.judgement.verdict));
