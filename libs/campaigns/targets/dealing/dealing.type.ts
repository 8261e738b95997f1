import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, pageOf, resultUnion } from '#libs/graphql';
import { ContactKinds, Stances, type ContactKind, type Stance } from '../target.enums.js';
import { TargetRefused } from '../target.errors.js';
import type { AdvocacyContactRow } from './advocacy-contact.entity.js';
import type { AdvocacyStanceRow } from './advocacy-stance.entity.js';

/** Where a coalition saw a target from a day on; for that coalition alone. */
@ObjectType()
export class TargetStance {
  @Field(() => Stances) stance: Stance;
  /** From 1 to 4, both or neither. */
  @Field(() => Int, { nullable: true }) interest: number | null;
  @Field(() => Int, { nullable: true }) influence: number | null;
  @Field() fromOn: string;
  @Field() note: string;
  @Field(() => Date) recordedAt: Date;
}

export function toStance({ stance, interest, influence, fromOn, note, recordedAt }: AdvocacyStanceRow): TargetStance {
  return Object.assign(new TargetStance(), { stance, interest, influence, fromOn, note, recordedAt });
}

/** A meeting of the coalition that a contact belongs to. */
@ObjectType()
export class ContactMeeting {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field(() => Date) startsAt: Date;
}

/** That the coalition was in touch with a target. `account`, `organisation`, `meeting` and `target` are fields of their own. */
@ObjectType()
export class TargetContact {
  @Field(() => ID) id: string;
  @Field(() => ID) coalitionId: string;
  @Field(() => ContactKinds) kind: ContactKind;
  @Field() happenedOn: string;
  /** Who of us was there, and whom we met. */
  @Field() people: string;
  /** Empty once withdrawn. */
  @Field() summary: string;
  @Field() isConfidential: boolean;
  @Field(() => String, { nullable: true }) followUpOn: string | null;
  @Field(() => Date, { nullable: true }) followedUpAt: Date | null;
  @Field(() => Date, { nullable: true }) withdrawnAt: Date | null;
  @Field(() => Date) recordedAt: Date;
  @HideField() row: AdvocacyContactRow;
}

@ObjectType()
export class TargetContactPage extends pageOf(TargetContact) {}

export const ContactResult = resultUnion('ContactResult', () => [TargetContact, InvalidInput, TargetRefused] as const);

export function toContact(row: AdvocacyContactRow): TargetContact {
  const { id, coalitionId, kind, happenedOn, people, summary, isConfidential, followUpOn, followedUpAt, withdrawnAt, recordedAt } = row;
  return Object.assign(new TargetContact(), { id, coalitionId, kind, happenedOn, people, summary, isConfidential, followUpOn, followedUpAt, withdrawnAt, recordedAt, row });
}
