import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DocumentNode } from '#libs/editor-schema';
import { InvalidInput, Json, resultUnion, Words } from '#libs/graphql';
import type { Locale } from '#libs/i18n';
import { Organisation, OrganisationKinds, type OrganisationKind } from '#libs/organisations';
import type { CheckState } from '../outside/sign-off-external.entity.js';
import { CheckStates, HouseStates, ListOrders, SignOffAnswers, SignOffStates } from '../sign-off.enums.js';
import type { SignOffRow } from '../sign-off.entity.js';
import { SignatoryTwin, SignOffRefused } from '../sign-off.errors.js';
import type { HouseState, ListOrder, SignOffAnswerKind, SignOffState } from '../sign-off.states.js';

/** One answer of an organisation, with who gave it. */
@ObjectType()
export class SignOffAnswer {
  @Field(() => SignOffAnswers) answer: SignOffAnswerKind;
  /** The reservation, the objection, or why. */
  @Field() words: string;
  /** The day of the organisation’s own decision, `2026-11-22`. */
  @Field(() => String, { nullable: true }) decidedOn: string | null;
  @Field() showsLogo: boolean;
  /** Given after the last day. */
  @Field() isLate: boolean;
  @Field(() => Date) at: Date;
  /** The person who signed for it; empty once forgotten. */
  @Field() signer: string;
  @Field() office: string;
}

/** What is known of an organisation that is no member. */
@ObjectType()
export class SignOffExternal {
  @Field(() => ID) id: string;
  @Field(() => OrganisationKinds) kind: OrganisationKind;
  /** `FR` */
  @Field() country: string;
  @Field(() => Date, { nullable: true }) confirmedAt: Date | null;
  @Field(() => CheckStates) check: CheckState;
  @Field() checkReason: string;
  @Field() twinReason: string;
  /** Names of those it resembles; for the coordination, while it waits for its check. */
  @Field(() => [Words]) twins: Words[];
  /** Address of its logo. */
  @Field(() => String, { nullable: true }) logo: string | null;
}

/** An organisation that was asked. */
@ObjectType()
export class SignOffHouse {
  @Field(() => ID) id: string;
  @Field(() => Words) names: Words;
  @Field(() => String, { nullable: true }) acronym: string | null;
  /** Null for one from outside. */
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  @Field(() => SignOffExternal, { nullable: true }) external: SignOffExternal | null;
  @Field(() => HouseStates) state: HouseState;
  /** The one that holds. */
  @Field(() => SignOffAnswer, { nullable: true }) answer: SignOffAnswer | null;
  /** All of them, the first first. */
  @Field(() => [SignOffAnswer]) answers: SignOffAnswer[];
  /** I work there. */
  @Field() isMine: boolean;
  /** I hold its mandate to sign. */
  @Field() maySign: boolean;
  /** For who works there without a mandate: who may answer for it, or, where nobody holds one, who may give one. */
  @Field(() => [String]) whomToAsk: string[];
  /** Those named above hold a mandate to sign. */
  @Field() isMandated: boolean;
}

/** A block of a text as it was and as it is. */
@ObjectType()
export class SignOffChange {
  @Field() before: string;
  @Field() after: string;
}

/** What changed in one language since the call before. */
@ObjectType()
export class SignOffChanges {
  @Field() locale: string;
  @Field(() => [SignOffChange]) changes: SignOffChange[];
}

/** A call to sign one frozen text of a document. */
@ObjectType()
export class SignOff {
  @Field(() => ID) id: string;
  @Field(() => ID) documentId: string;
  @Field(() => Int) number: number;
  @Field(() => SignOffStates) state: SignOffState;
  @Field(() => ID) editionId: string;
  @Field(() => Int) editionNumber: number;
  /** SHA-256 of what is signed, in hexadecimal. */
  @Field() editionHash: string;
  @Field(() => ListOrders) order: ListOrder;
  /** The last day, `2026-12-22`. */
  @Field() signBy: string;
  @Field() isOver: boolean;
  @Field(() => Date) openedAt: Date;
  @Field(() => Date, { nullable: true }) sealedAt: Date | null;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
  @Field() reason: string;
  /** SHA-256 of the sealed list. */
  @Field(() => String, { nullable: true }) listHash: string | null;
  @HideField() row: SignOffRow;
}

/** The calls of a document, and what who asks may do about them. */
@ObjectType()
export class DocumentSignOffs {
  @Field(() => ID) documentId: string;
  @Field(() => Words) titles: Words;
  /** The newest first. */
  @Field(() => [SignOff]) calls: SignOff[];
  /** The newest frozen text, which a new call would be about; none while nothing was frozen. */
  @Field(() => Int, { nullable: true }) editionNumber: number | null;
  /** False while the text is taken back to be corrected: nobody answers meanwhile, and nothing is sealed. */
  @Field() isAdopted: boolean;
  @Field() mayAsk: boolean;
  /** There is an adopted text that nobody was asked to sign yet. */
  @Field() mayOpen: boolean;
  @Field() mayExamine: boolean;
  /** Members that may be asked as well, or in a first call. */
  @Field(() => [Organisation]) askable: Organisation[];
}

/** Something about a sign-off that waits for who asks. */
@ObjectType()
export class AwaitedSignOff {
  @Field(() => ID) documentId: string;
  @Field(() => Words) titles: Words;
  @Field() signBy: string;
  @Field(() => Date) since: Date;
  /** The organisation that has not answered; null for one from outside that waits for its check. */
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  @Field(() => Words) names: Words;
}

/** An organisation under a text as everybody reads it. */
@ObjectType()
export class Signatory {
  @Field(() => Words) names: Words;
  @Field(() => String, { nullable: true }) acronym: string | null;
  /** `FR`; where it is known. */
  @Field(() => String, { nullable: true }) country: string | null;
  @Field(() => OrganisationKinds, { nullable: true }) kind: OrganisationKind | null;
  /** Null for one from outside. */
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  /** Its picture may stand beside its name. */
  @Field() showsLogo: boolean;
  /** Address of the picture that one from outside gave and lets stand beside its name. */
  @Field(() => String, { nullable: true }) logo: string | null;
  /** Empty without one. */
  @Field() reservation: string;
  @Field(() => String, { nullable: true }) decidedOn: string | null;
  @Field(() => Date) signedAt: Date;
  @Field(() => Date, { nullable: true }) withdrawnAt: Date | null;
  @Field() withdrawnWords: string;
}

/** Who stands under the text of a document, once the list is sealed. */
@ObjectType()
export class SignatoryList {
  @Field(() => Int) editionNumber: number;
  @Field() editionHash: string;
  @Field(() => Date) sealedAt: Date;
  /** SHA-256 of the document below, in hexadecimal. */
  @Field() hash: string;
  /** Canonical JSON (RFC 8785) of the list as it was sealed. */
  @Field() document: string;
  /** In the order of the list; who withdrew stays, with the day. */
  @Field(() => [Signatory]) signatories: Signatory[];
  /** Also supported by: after the list was sealed. */
  @Field(() => [Signatory]) supporters: Signatory[];
}

/** Behind the link of an organisation that is no member. */
@ObjectType()
export class MySignOff {
  @Field(() => Words) names: Words;
  @Field(() => Words) titles: Words;
  @Field(() => Words) coalition: Words;
  @Field() contactName: string;
  /** The text to sign in each language it has, as the editor keeps it. */
  @Field(() => Json) texts: Readonly<Partial<Record<Locale, DocumentNode>>>;
  @Field() editionHash: string;
  @Field() signBy: string;
  @Field() isOver: boolean;
  /** False while the text is taken back to be corrected. */
  @Field() isAdopted: boolean;
  @Field(() => SignOffStates) state: SignOffState;
  @Field(() => CheckStates) check: CheckState;
  @Field() checkReason: string;
  @Field(() => SignOffAnswer, { nullable: true }) answer: SignOffAnswer | null;
  /** Its logo as a `data:` address. */
  @Field(() => String, { nullable: true }) logo: string | null;
  /** What may be answered now. */
  @Field(() => [SignOffAnswers]) possible: SignOffAnswerKind[];
}

/** Done. */
@ObjectType()
export class SignOffChanged {
  @Field(() => ID) id: string;
}
export const SignOffResult = resultUnion('SignOffResult', () => [SignOffChanged, InvalidInput, SignOffRefused, SignatoryTwin] as const);
