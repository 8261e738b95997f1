import file from '../legal-tracks.json' with { type: 'json' };
import { legalTracks, type LegalTrack } from './legal-track.js';

/** The tracks this version of Sawt comes with, checked once when it starts. */
export const knownTracks: readonly LegalTrack[] = legalTracks.parse(file);

/** The version of a track that holds on this day; undefined before the first one, or when there is no such track. */
export function versionOn<T extends Pick<LegalTrack, 'key' | 'holdsFrom'>>(tracks: readonly T[], key: string, day: string): T | undefined {
  return tracks.filter((track) => track.key === key && track.holdsFrom <= day).sort((a, b) => b.holdsFrom.localeCompare(a.holdsFrom))[0];
}
