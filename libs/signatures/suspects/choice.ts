import type { Conditions } from './signature-batch.entity.js';

/** Which signatures of a petition are meant: by conditions, by their ids, or by the batch that moved them last. */
export interface Choice extends Conditions {
  readonly ids?: readonly string[];
  readonly ofBatch?: string;
}

/** `s` is the signature; the parameters are those of `chosen`, beginning at `$first`. */
export function chosenBy(first: number): string {
  const at = (i: number) => `$${first + i}`;
  return `(${at(0)}::text is null or s.suspect_service = ${at(0)}) and (${at(1)}::text is null or coalesce(s.source_organisation_id::text, '') = ${at(1)})
    and (${at(2)}::timestamptz is null or s.confirmed_at >= ${at(2)}) and (${at(3)}::timestamptz is null or s.confirmed_at < ${at(3)})
    and (${at(4)}::text is null or s.locale = ${at(4)}) and (${at(5)}::uuid[] is null or s.id = any(${at(5)})) and (${at(6)}::uuid is null or s.batch_id = ${at(6)})`;
}

export function chosen({ service, source, from, until, locale, ids, ofBatch }: Choice): unknown[] {
  return [service ?? null, source ?? null, from ?? null, until ?? null, locale ?? null, ids ?? null, ofBatch ?? null];
}
