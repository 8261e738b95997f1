import type { Multilingual } from '#libs/database';
import type { TargetKind } from '../petition-target.entity.js';
import type { PetitionSource } from '../petition.entity.js';
import type { PetitionState } from '../petition.states.js';
import type { ReasonCode } from '../review/review-reasons.js';

/** A petition as it will stand here, whatever file it came from. */
export interface ImportedPetition {
  /** Tells it from all other imported petitions, for good. */
  readonly sourceKey: string;
  readonly slug: string;
  readonly state: PetitionState;
  readonly locale: 'fr' | 'ar' | 'en' | 'es';
  readonly title: string;
  readonly body: string;
  readonly target: { readonly name: Multilingual; readonly kind: TargetKind };
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  /** In the order in which they happened. */
  readonly changes: readonly { readonly state: PetitionState; readonly at: Date }[];
  readonly answers: readonly ImportedAnswer[];
  readonly review?: { readonly reason: ReasonCode; readonly note: string; readonly decidedAt: Date };
  readonly tally?: { readonly signatures: number; readonly asOf: Date };
  readonly source: PetitionSource;
}

export interface ImportedAnswer {
  readonly kind: 'answer' | 'debate';
  readonly answeredOn: string;
  readonly summary: string;
  readonly text: string;
  readonly sourceUrl: string | null;
}

/** Reads one record of a source; throws a RecordFault that says what is wrong with it. */
export type RecordReader = (record: unknown) => ImportedPetition;

export class RecordFault extends Error {}
