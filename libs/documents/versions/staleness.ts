import type { DocumentVersionReadingRow } from './document-version-reading.entity.js';
import type { DocumentVersionRow } from './document-version.entity.js';

type Version = Pick<DocumentVersionRow, 'id' | 'locale' | 'number' | 'hash' | 'referenceVersionId'>;
type Reading = Pick<DocumentVersionReadingRow, 'versionId' | 'referenceVersionId'>;

/** The newest of a language. */
export function newest<V extends Pick<DocumentVersionRow, 'locale' | 'number'>>(versions: readonly V[], locale: string): V | undefined {
  return versions.filter((version) => version.locale === locale).reduce<V | undefined>((last, version) => (last && last.number > version.number ? last : version), undefined);
}

/** The newest version of the reference with which a translation is known to agree: the one it was made from, or one against which it was read again. */
export function followed<V extends Version>({ id, referenceVersionId }: Version, versions: readonly V[], readings: readonly Reading[]): V | undefined {
  const known = new Set([referenceVersionId, ...readings.filter(({ versionId }) => versionId === id).map((reading) => reading.referenceVersionId)]);
  return versions.filter((version) => known.has(version.id)).reduce<V | undefined>((last, version) => (last && last.number > version.number ? last : version), undefined);
}

/** Whether other words hold by now than those it translates. */
export function isStale(version: Version, versions: readonly Version[], readings: readonly Reading[]): boolean {
  const source = followed(version, versions, readings);
  const holding = source && newest(versions, source.locale);
  return holding !== undefined && !holding.hash.equals(source!.hash);
}
