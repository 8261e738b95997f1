import { Field, HideField, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, resultUnion, Words } from '#libs/graphql';
import { Organisation } from '../organisation.type.js';
import type { CharterVersionRow } from './charter-version.entity.js';
import { MayNotSign, type CharterFault } from './charter.errors.js';
import type { CharterState } from './charter.states.js';

export const CharterStates = { DRAFT: 'draft', PROPOSED: 'proposed', REJECTED: 'rejected', ADOPTED: 'adopted', SUPERSEDED: 'superseded' } as const satisfies Record<string, CharterState>;
registerEnumType(CharterStates, { name: 'CharterState' });

/** A version of a charter in one language. */
@ObjectType()
export class CharterText {
  @Field() locale: string;
  @Field() title: string;
  @Field() body: string;
  @Field(() => Date) writtenAt: Date;
  /** Older than the words that hold: to be read again. */
  @Field() isStale: boolean;
}

/** An organisation under a version, with the days between which it stood there. */
@ObjectType()
export class CharterSignatory {
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => Date) signedAt: Date;
  /** `2026-11-22`: the day it left the coalition. */
  @Field(() => String, { nullable: true }) leftOn: string | null;
  /** The person who signed for it; told inside the coalition alone. */
  @Field(() => String, { nullable: true }) signer: string | null;
  @Field(() => String, { nullable: true }) office: string | null;
}

/** How far the members have come with signing. */
@ObjectType()
export class CharterProgress {
  @Field(() => Int) signed: number;
  @Field(() => Int) expected: number;
  /** The day by which they were asked to has passed, and somebody is missing. */
  @Field() isOverdue: boolean;
}

/** What is mine to do: one of my organisations that is asked to sign. */
@ObjectType()
export class CharterDuty {
  @Field(() => Organisation) organisation: Organisation;
  /** Whether I hold its mandate to sign. */
  @Field() maySign: boolean;
  @Field(() => Date, { nullable: true }) signedAt: Date | null;
  /** The number of the version it signed before this one. */
  @Field(() => Int, { nullable: true }) lastSigned: number | null;
}

/** One version of a coalition's charter. */
@ObjectType()
export class Charter {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => CharterStates) state: CharterState;
  /** The language that holds where two say different things. */
  @Field() referenceLocale: string;
  @Field() silenceIsConsent: boolean;
  @Field() associatesSign: boolean;
  /** Canonical JSON (RFC 8785) of every language, the reference and the clauses; none while it is a draft. */
  @Field(() => String, { nullable: true }) document: string | null;
  /** SHA-256 of the document’s UTF-8 bytes, in hexadecimal. */
  @Field(() => String, { nullable: true }) hash: string | null;
  @Field(() => Date, { nullable: true }) proposedAt: Date | null;
  /** `2026-11-22` */
  @Field(() => String, { nullable: true }) adoptedOn: string | null;
  /** What was written down as it was adopted. */
  @Field(() => Words) minutes: Words;
  @Field(() => Date, { nullable: true }) supersededAt: Date | null;
  @Field(() => Date, { nullable: true }) roundAt: Date | null;
  /** The last day on which members are asked to sign. */
  @Field(() => String, { nullable: true }) signBy: string | null;
  @HideField() row: CharterVersionRow;
}

export const CharterResult = resultUnion('CharterResult', () => [Charter, InvalidInput, IllegalMove] as const);
export const SignCharterResult = resultUnion('SignCharterResult', () => [Charter, MayNotSign, IllegalMove] as const);

export function toCharter(row: CharterVersionRow): Charter {
  const { id, number, state, referenceLocale, silenceIsConsent, associatesSign, document, hash, proposedAt, adoptedOn, minutes, supersededAt, roundAt, signBy } = row;
  return Object.assign(new Charter(), { id, number, state, referenceLocale, silenceIsConsent, associatesSign, document, hash, proposedAt, adoptedOn, minutes, supersededAt, roundAt, signBy, row });
}

/** What a mutation answers: the version as it now is, or why nothing was written. */
export function charterOr<Fault extends CharterFault | MayNotSign>(answer: CharterVersionRow | Fault): Charter | Fault {
  return 'coalitionId' in answer ? toCharter(answer) : answer;
}
