import { Field, HideField, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, Json, resultUnion, TooManyRequests, Words } from '#libs/graphql';
import type { TalkFault } from '../talk.errors.js';
import type { Entered } from './answer-consultation.service.js';
import { DocumentConsultationRow } from './consultation.entity.js';
import type { ConsultationState } from './consultation.states.js';
import type { ConsultedTexts } from './consulted-texts.js';
import { shownHeard, type Agreement, type Heard } from './heard.js';

export const ConsultationStates = { OPEN: 'open', CLOSED: 'closed', WAIVED: 'waived' } as const satisfies Record<string, ConsultationState>;
registerEnumType(ConsultationStates, { name: 'ConsultationState', description: 'While one is OPEN its document is not adopted.' });
export const AgreementKind = { AGREE: 'agree', PARTLY: 'partly', DISAGREE: 'disagree' } as const satisfies Record<string, Agreement>;
registerEnumType(AgreementKind, { name: 'ConsultationAgreement', description: 'How far somebody agrees with what they were shown.' });

/** How many agreed and how far. */
@ObjectType()
export class ConsultationAgreed {
  @Field(() => Int) agree: number;
  @Field(() => Int) partly: number;
  @Field(() => Int) disagree: number;
}

/** How many answered, as far as nobody can be told by it: numbers under five are not shown. */
@ObjectType()
export class ConsultationHeard {
  /** Null when fewer than five answered. */
  @Field(() => Int, { nullable: true }) answers: number | null;
  @Field(() => ConsultationAgreed, { nullable: true }) agreed: ConsultationAgreed | null;
}

/** Questions put to the community. Its answers, its link and who was asked by mail are for who leads the writing. */
@ObjectType()
export class Consultation {
  @Field(() => ID) id: string;
  @Field(() => ID) documentId: string;
  @Field(() => Words) questions: Words;
  /** Languages shown whole beside chosen sections: theirs are others. */
  @Field(() => [String]) wholeIn: readonly string[];
  @Field(() => Date) closesAt: Date;
  @Field(() => ConsultationStates) state: ConsultationState;
  /** Why nobody was waited for; it stays when it is opened again. */
  @Field() reason: string;
  /** What was heard; empty until it was closed. */
  @Field(() => Words) synthesis: Words;
  /** What became different in the document because of it. */
  @Field(() => Words) changes: Words;
  @Field(() => ConsultationHeard, { nullable: true }) heard: ConsultationHeard | null;
  @Field(() => Date) openedAt: Date;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
  /** When its answers are erased. */
  @Field(() => Date) eraseAt: Date;
  @HideField() row: DocumentConsultationRow;
}

/** Sections as they stand now, to choose from. */
@ObjectType()
export class ConsultableSections {
  /** Of the language that holds; empty for what stands before the first heading. */
  @Field(() => [String]) titles: readonly string[];
  /** Languages whose text has other sections. */
  @Field(() => [String]) unlike: readonly string[];
}

/** What somebody answered. A voice note is at /api/consultations/voices/ and its id. */
@ObjectType()
export class ConsultationAnswer {
  @Field(() => ID) id: string;
  @Field() locale: string;
  @Field(() => String, { nullable: true }) words: string | null;
  /** Any they chose; empty for none. */
  @Field() name: string;
  @Field(() => AgreementKind, { nullable: true }) agreement: Agreement | null;
  /** `audio/ogg` */
  @Field(() => String, { nullable: true }) voiceType: string | null;
  /** Somebody wrote down what was said to them. */
  @Field() isNoted: boolean;
  @Field(() => Date) madeAt: Date;
  @Field(() => Date, { nullable: true }) changedAt: Date | null;
}

/** Somebody who is asked by mail. */
@ObjectType()
export class ConsultationPerson {
  @Field(() => ID) id: string;
  /** Null once they wanted no more mails. */
  @Field(() => String, { nullable: true }) email: string | null;
  @Field() locale: string;
  @Field(() => Date, { nullable: true }) invitedAt: Date | null;
}

/** What somebody answered, behind the link of their answer. A voice note is not given back. */
@ObjectType()
export class OwnConsultationAnswer {
  @Field() words: string;
  @Field() name: string;
  @Field(() => AgreementKind, { nullable: true }) agreement: Agreement | null;
  @Field() hasVoice: boolean;
  @Field(() => Date) madeAt: Date;
}

/** What whoever has a link is shown. */
@ObjectType()
export class ConsultationForm {
  /** The link to go on with: that of their answer, once they gave one. */
  @Field() token: string;
  /** Of the link with which others answer. */
  @Field() tokenForAll: string;
  /** Whether the link was made for one person, who was written to: whoever else has it reads and changes their answer. */
  @Field() isOnes: boolean;
  @Field(() => Words) title: Words;
  @Field(() => Words) coalition: Words;
  @Field(() => Words) questions: Words;
  /** What they are asked about, in each language, as the editor keeps it. */
  @Field(() => Json) texts: ConsultedTexts;
  /** Languages shown whole, where the others show only the sections it is about. */
  @Field(() => [String]) wholeIn: readonly string[];
  @Field() referenceLocale: string;
  @Field(() => Date) closesAt: Date;
  @Field(() => ConsultationStates) state: ConsultationState;
  @Field() isOver: boolean;
  @Field(() => Words) synthesis: Words;
  @Field(() => Words) changes: Words;
  @Field(() => ConsultationHeard, { nullable: true }) heard: ConsultationHeard | null;
  /** When answers are erased. */
  @Field(() => Date) eraseAt: Date;
  @Field(() => OwnConsultationAnswer, { nullable: true }) answer: OwnConsultationAnswer | null;
  /** Whoever was written to may want no more mails. */
  @Field() mayStopMails: boolean;
}

/** A consultation that waits for the answer of who asks. */
@ObjectType()
export class AwaitedConsultation {
  @Field(() => ID) documentId: string;
  @Field(() => ID) coalitionId: string;
  @Field(() => Words) title: Words;
  /** Of the link to answer by. */
  @Field() token: string;
  @Field(() => Date) openedAt: Date;
}

export const ConsultationResult = resultUnion('ConsultationResult', () => [Consultation, InvalidInput, IllegalMove] as const);
export const ConsultationAnswerResult = resultUnion('ConsultationAnswerResult', () => [ConsultationForm, InvalidInput, IllegalMove, TooManyRequests] as const);

const shown = (heard: Heard | null): ConsultationHeard | null => (heard ? Object.assign(new ConsultationHeard(), shownHeard(heard)) : null);

export function toConsultation(row: DocumentConsultationRow): Consultation {
  const { id, documentId, questions, wholeIn, closesAt, state, reason, synthesis, changes, openedAt, endedAt, eraseAt } = row;
  return Object.assign(new Consultation(), { id, documentId, questions, wholeIn, closesAt, state, reason, synthesis, changes, heard: shown(row.heard), openedAt, endedAt, eraseAt, row });
}

export const consultationOr = (answer: DocumentConsultationRow | TalkFault): Consultation | TalkFault => (answer instanceof DocumentConsultationRow ? toConsultation(answer) : answer);

export function toForm({ asked, own, token, tokenForAll }: Entered): ConsultationForm {
  const { title, coalition, questions, texts, wholeIn, referenceLocale, closesAt, state, isOver, synthesis, changes, eraseAt } = asked;
  return Object.assign(new ConsultationForm(), { token, tokenForAll, isOnes: asked.link === 'account' || asked.link === 'contact', title, coalition, questions, texts, wholeIn, referenceLocale, closesAt, state, isOver, synthesis, changes, heard: shown(asked.heard), eraseAt, answer: own ?? null, mayStopMails: asked.link === 'contact' && asked.mayBeWrittenTo });
}
