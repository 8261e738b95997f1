import { areasOf, isArea, isRegion, regions } from '#libs/i18n';
import { communeKinds, type Evidence, type LegalTrack, type PlaceKind, type Reading, type SignerKind } from './legal-track.js';

/** What must be reached, in whole numbers, where a petition is filed. */
export interface Requirement {
  readonly total: number;
  /** The areas whose inhabitants alone may sign; null where that is not told by an area, and everybody counts. */
  readonly from: readonly string[] | null;
  /** Which breakdown of the signatures its areas are cells of; null where it asks about none. */
  readonly level: 'province' | 'country' | null;
  readonly areas: readonly { readonly code: string; readonly needed: number }[];
  /** How many of the areas must reach their minimum. */
  readonly areasNeeded: number;
}

/** Whether the code names a place for which such a track is filed. */
export function isPlace(kind: PlaceKind, place: string | null): boolean {
  if (kind === 'none' || place === null) return kind === 'none' && place === null;
  if (kind === 'commune') return (communeKinds as readonly string[]).includes(place);
  return kind === 'region' ? isRegion(place) : isArea(place, 'MA');
}

/** What a reading asks in this place. Throws for a place the track does not know: whoever chose it was refused. */
export function requirementOf({ total, areas }: Pick<Reading, 'total' | 'areas'>, signers: SignerKind, place: string | null): Requirement {
  const needed = totalFor(total, place);
  const from = signers === 'regionResidents' || signers === 'provinceResidents' ? provincesIn(place) : null;
  if (!areas) return { total: needed, from, level: from && 'province', areas: [], areasNeeded: 0 };
  const { minimum } = areas;
  const codes = minimum.kind === 'table' ? Object.keys(minimum.counts).sort() : provincesIn(place);
  const list = codes.map((code) => ({ code, needed: minimum.kind === 'table' ? minimum.counts[code]! : shareOf(needed, minimum) }));
  return { total: needed, from, level: areas.level, areas: list, areasNeeded: areas.needed === 'every' ? list.length : areas.needed };
}

export function requirementsOf({ readings, signers }: Pick<LegalTrack, 'readings' | 'signers'>, place: string | null): { readonly reading: Reading; readonly requirement: Requirement }[] {
  return readings.map((reading) => ({ reading, requirement: requirementOf(reading, signers, place) }));
}

/** Prefectures and provinces of a region, or the one named. */
function provincesIn(place: string | null): string[] {
  return areasOf('MA', 'fr').filter(({ code, region }) => [code, region].includes(place ?? '')).map(({ code }) => code).sort();
}

function totalFor(total: Reading['total'], place: string | null): number {
  if (total.kind === 'fixed') return total.count;
  const found = total.kind === 'byKind' ? total.counts[place ?? ''] : total.steps.find(({ upTo }) => upTo === null || populationOf(place) <= upTo)?.count;
  if (found === undefined) throw new Error('A place this track does not know');
  return found;
}

/** Of the region; null where the total does not depend on it. */
export function populationAskedBy({ total }: Pick<Reading, 'total'>, place: string | null): (Evidence & { readonly count: number }) | null {
  return total.kind === 'byPopulation' ? { ...total.population, count: populationOf(place) } : null;
}

function populationOf(place: string | null): number {
  const region = regions('fr').find(({ code }) => code === place);
  if (!region) throw new Error('A place this track does not know');
  return region.population;
}

/** Rounded up, in whole numbers: 5 % of 501 is 26. */
export function shareOf(count: number, { part, of }: { readonly part: number; readonly of: number }): number {
  const product = count * part + of - 1;
  return (product - (product % of)) / of;
}
