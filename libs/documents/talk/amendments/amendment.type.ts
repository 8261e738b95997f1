import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { Account } from '#libs/auth';
import { IllegalMove, InvalidInput, resultUnion } from '#libs/graphql';
import { Organisation } from '#libs/organisations';
import type { TalkFault } from '../talk.errors.js';
import { AmendmentManners, AmendmentStates, AmendmentStrengths } from './amendment.enums.js';
import type { AmendmentManner, AmendmentState, AmendmentStrength } from './amendment.states.js';
import { DocumentAmendmentRow } from './document-amendment.entity.js';

/** What an organisation wants a section of a version to say instead. Who stands behind it, and how it ended, are fields of their own. */
@ObjectType()
export class DocumentAmendment {
  @Field(() => ID) id: string;
  @Field(() => ID) documentId: string;
  @Field(() => ID) versionId: string;
  @Field() locale: string;
  /** Its place among the sections of the version, from 0. */
  @Field(() => Int) section: number;
  /** Empty for what stands before the first heading. */
  @Field() sectionTitle: string;
  /** What the section says in that version, and what it should say; a line for each paragraph. */
  @Field() said: string;
  @Field() proposed: string;
  @Field() reason: string;
  @Field(() => AmendmentStrengths) strength: AmendmentStrength;
  @Field(() => Date) madeAt: Date;
  @Field(() => AmendmentStates) state: AmendmentState;
  /** What the rapporteur says to it, or who withdrew it; empty until then. */
  @Field() answer: string;
  @Field(() => AmendmentManners, { nullable: true }) manner: AmendmentManner | null;
  /** What the rapporteur put in the place of the section, where it is not word for word what was proposed. */
  @Field(() => String, { nullable: true }) retained: string | null;
  /** The amendment it was merged into. */
  @Field(() => ID, { nullable: true }) mergedIntoId: string | null;
  @Field(() => Date, { nullable: true }) answeredAt: Date | null;
  @HideField() row: DocumentAmendmentRow;
}

/** What who asks may do with an amendment. */
@ObjectType()
export class AmendmentRights {
  @Field() mayEndorse: boolean;
  /** Accept, merge or reject it. */
  @Field() mayAnswer: boolean;
  /** Take it back, for the organisation whose it is. */
  @Field() mayWithdraw: boolean;
}

/** Who proposes it and who stands behind it. */
@ObjectType()
export class AmendmentHouses {
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  @Field(() => Account, { nullable: true }) account: Account | null;
  @Field(() => [Organisation]) endorsedBy: Organisation[];
  @Field(() => Account, { nullable: true }) answeredBy: Account | null;
}

/** A section of a version, to be amended. */
@ObjectType()
export class AmendedSection {
  @Field(() => Int) section: number;
  @Field() title: string;
  @Field() words: string;
}

export const DocumentAmendmentResult = resultUnion('DocumentAmendmentResult', () => [DocumentAmendment, InvalidInput, IllegalMove] as const);

export function toAmendment(row: DocumentAmendmentRow): DocumentAmendment {
  const { id, documentId, versionId, locale, section, sectionTitle, said, proposed, reason, strength, madeAt, state, answer, manner, retained, mergedIntoId, answeredAt } = row;
  return Object.assign(new DocumentAmendment(), { id, documentId, versionId, locale, section, sectionTitle, said, proposed, reason, strength, madeAt, state, answer, manner, retained, mergedIntoId, answeredAt, row });
}

export const amendmentOr = (answer: DocumentAmendmentRow | TalkFault): DocumentAmendment | TalkFault => (answer instanceof DocumentAmendmentRow ? toAmendment(answer) : answer);
