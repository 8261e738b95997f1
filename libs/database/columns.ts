import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';
import { v7 } from 'uuid';
import { drawRandom } from '#libs/crypto';

let msecs = 0;
let seq = 0;

/** A new id: uuid version 7, so that ids sort by the time they were made, also within a millisecond. Its random part is drawn in bulk. */
export function newId(): string {
  const now = Date.now();
  if (now > msecs) [msecs, seq] = [now, drawRandom(4).readUInt32BE() >>> 1];
  else seq++;
  return v7({ msecs, seq, random: drawRandom(16) });
}

/** Primary key, uuid v7, given by the code that makes the row. */
export const Id = () => PrimaryColumn('uuid');
/** A moment, with time zone. */
export const Moment = (options: ColumnOptions = {}) => Column('timestamptz', options);
/** When the row was made, by the database's clock. */
export const MadeAt = () => Column('timestamptz', { default: () => 'now()' });
/** A text in several languages: `{ fr, ar, en, es }`, any of them missing. */
export const Words = (options: ColumnOptions = {}) => Column('jsonb', { default: {}, ...options });

export type Multilingual = Partial<Record<'fr' | 'ar' | 'en' | 'es', string>>;
