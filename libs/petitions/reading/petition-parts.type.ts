import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Multilingual } from '#libs/database';
import { Words } from '#libs/graphql';
import type { Locale } from '#libs/i18n';
import type { AnswerRow, DeliveryRow, ErratumRow, ImportedTallyRow, MilestoneRow, PetitionChangeRow, PetitionTargetRow, PetitionTextRow, PetitionUpdateRow } from '../petition.entities.js';
import type { PetitionState } from '../petition.states.js';
import { PetitionStates } from '../petition.type.js';

/** The text in one language, for those who write and review it. */
@ObjectType()
export class PetitionText {
  @Field(() => String) locale: Locale;
  @Field() title: string;
  @Field() body: string;
  @Field() isReady: boolean;
  /** The reference text has changed since this translation did. */
  @Field() isBehind: boolean;
  @Field(() => Date) updatedAt: Date;
}

export function toPetitionText({ locale, title, body, isReady, updatedAt }: PetitionTextRow, reference?: PetitionTextRow): PetitionText {
  return Object.assign(new PetitionText(), { locale, title, body, isReady, updatedAt, isBehind: reference !== undefined && reference.updatedAt > updatedAt });
}

/** To whom the petition is addressed; its name is asked for by language. */
@ObjectType()
export class PetitionTarget {
  @Field(() => Int) position: number;
  @Field() kind: string;
  /** Its name as it was written, for those who edit it. */
  @Field(() => Words) words: Multilingual;
  /** The entry of the directory it was chosen from, for those who edit the petition. */
  @Field(() => ID, { nullable: true }) targetId: string | null;
}

/** The entry it was chosen from is told to staff alone: a directory is its coalition's own. */
export function toPetitionTarget({ position, kind, name, targetId }: PetitionTargetRow, isForStaff = false): PetitionTarget {
  return Object.assign(new PetitionTarget(), { position, kind, words: name, targetId: isForStaff ? targetId : null });
}

/** A number of signatures worth naming. */
@ObjectType()
export class Milestone {
  @Field(() => Int) goal: number;
  @Field(() => Date, { nullable: true }) reachedAt: Date | null;
  /** Its label as it was written, for those who edit it. */
  @Field(() => Words) words: Multilingual;
}

export function toMilestone({ goal, reachedAt, label }: MilestoneRow): Milestone {
  return Object.assign(new Milestone(), { goal, reachedAt, words: label });
}

/** News of the petition. */
@ObjectType()
export class PetitionUpdate {
  @Field(() => ID) id: string;
  @Field(() => Date) publishedAt: Date;
  titles: Multilingual;
  bodies: Multilingual;
}

export function toPetitionUpdate({ id, publishedAt, title, body }: PetitionUpdateRow): PetitionUpdate {
  return Object.assign(new PetitionUpdate(), { id, publishedAt, titles: title, bodies: body });
}

/** A numbered correction of the frozen text. */
@ObjectType()
export class Erratum {
  @Field(() => Int) number: number;
  @Field(() => Date) publishedAt: Date;
  words: Multilingual;
}

export function toErratum({ number, publishedAt, text }: ErratumRow): Erratum {
  return Object.assign(new Erratum(), { number, publishedAt, words: text });
}

/** The petition was handed to one of its targets. */
@ObjectType()
export class Delivery {
  @Field(() => ID) id: string;
  @Field(() => PetitionTarget, { nullable: true }) target: PetitionTarget | null;
  /** `2026-11-22` */
  @Field() deliveredOn: string;
  @Field() receipt: string;
  @Field() note: string;
  /** How many were handed over; null when nobody said. */
  @Field(() => Int, { nullable: true }) signatures: number | null;
}

export function toDelivery({ id, targetPosition, deliveredOn, receipt, note, signatures }: DeliveryRow, targets: readonly PetitionTargetRow[]): Delivery {
  const target = targets.find(({ position }) => position === targetPosition);
  return Object.assign(new Delivery(), { id, target: target ? toPetitionTarget(target) : null, deliveredOn, receipt, note, signatures });
}

/** What a target answered, or the debate it held, in its own language. */
@ObjectType('PetitionAnswer')
export class PetitionAnswer {
  @Field(() => ID) id: string;
  /** answer or debate */
  @Field() kind: string;
  /** `2026-11-22` */
  @Field() answeredOn: string;
  @Field() summary: string;
  @Field() text: string;
  @Field(() => String) locale: Locale;
  @Field(() => String, { nullable: true }) sourceUrl: string | null;
  /** Who answered; null when nobody said. */
  @Field(() => PetitionTarget, { nullable: true }) target: PetitionTarget | null;
}

export function toPetitionAnswer({ id, kind, answeredOn, summary, text, locale, sourceUrl, targetPosition }: AnswerRow, targets: readonly PetitionTargetRow[]): PetitionAnswer {
  const target = targets.find(({ position }) => position === targetPosition);
  return Object.assign(new PetitionAnswer(), { id, kind, answeredOn, summary, text, locale, sourceUrl, target: target ? toPetitionTarget(target) : null });
}

/** The petition came into this state at this moment. */
@ObjectType()
export class PetitionChange {
  @Field(() => PetitionStates) state: PetitionState;
  @Field(() => Date) at: Date;
}

export function toPetitionChange({ state, at }: PetitionChangeRow): PetitionChange {
  return Object.assign(new PetitionChange(), { state, at });
}

/** A number as its source gave it, never part of the signatures confirmed here. */
@ObjectType()
export class ImportedTally {
  @Field(() => Int) signatures: number;
  @Field(() => Date) asOf: Date;
  @Field() source: string;
}

export function toImportedTally({ signatures, asOf, source }: ImportedTallyRow): ImportedTally {
  return Object.assign(new ImportedTally(), { signatures, asOf, source });
}
