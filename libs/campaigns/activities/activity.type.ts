import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, pageOf, resultUnion, Words } from '#libs/graphql';
import { Organisation, Zones, type Zone } from '#libs/organisations';
import type { ActivityRow } from './activity.entity.js';
import { ActivityAudiences, ActivityKinds, ActivityStates, Affiliations, Genders, type ActivityAudience, type ActivityKind, type Affiliation, type Gender } from './activity.enums.js';
import type { ActivityState } from './activity.states.js';

/** What is said of an activity, in every language it was written in. */
@ObjectType()
export class ActivityTexts {
  @Field(() => Words) title: Words;
  @Field(() => Words) summary: Words;
  /** Of which course it is a part. */
  @Field(() => Words) module: Words;
  @Field(() => Words) place: Words;
  /** Why it was moved or called off. */
  @Field(() => Words) reason: Words;
}

/** Who teaches or speaks. */
@ObjectType()
export class Trainer {
  @Field() name: string;
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
}

/** How many were registered and came, of one organisation (or of none of the coalition) and gender. */
@ObjectType()
export class AttendanceCount {
  @Field(() => Affiliations) affiliation: Affiliation;
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  /** Null for those who did not say. */
  @Field(() => Genders, { nullable: true }) gender: Gender | null;
  @Field(() => Int) registered: number;
  @Field(() => Int) attended: number;
}

/** A count put right after the evaluation. */
@ObjectType()
export class AttendanceCorrection {
  @Field(() => ID) id: string;
  @Field(() => Affiliations) affiliation: Affiliation;
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  @Field(() => Genders, { nullable: true }) gender: Gender | null;
  @Field(() => Int) delta: number;
  @Field() reason: string;
  @Field(() => Date) madeAt: Date;
}

/** Figures of an activity for who prepares it. */
@ObjectType()
export class ActivityNumbers {
  @Field(() => Int) confirmed: number;
  @Field(() => Int) waiting: number;
  @Field(() => Int) pending: number;
  /** With the corrections. */
  @Field(() => Int) attended: number;
  /** Once it is held, with the corrections. */
  @Field(() => [AttendanceCount]) counts: AttendanceCount[];
  @Field(() => [AttendanceCorrection]) corrections: AttendanceCorrection[];
}

/** An event or a training. */
@ObjectType()
export class Activity {
  @Field(() => ID) id: string;
  @Field() slug: string;
  @Field(() => ID) coalitionId: string;
  /** The member that prepares it; null for the coalition itself. */
  @Field(() => ID, { nullable: true }) organisationId: string | null;
  @Field(() => ID, { nullable: true }) projectId: string | null;
  @Field(() => ID, { nullable: true }) campaignId: string | null;
  @Field(() => ActivityKinds) kind: ActivityKind;
  @Field(() => ActivityStates) state: ActivityState;
  @Field(() => ActivityTexts) texts: ActivityTexts;
  /** Codes, as `health`. */
  @Field(() => [String]) themes: string[];
  @Field(() => Date) startsAt: Date;
  @Field(() => Date) endsAt: Date;
  @Field(() => Zones) zone: Zone;
  @Field(() => ActivityAudiences) audience: ActivityAudience;
  /** Places; null when there is room for all. */
  @Field(() => Int, { nullable: true }) capacity: number | null;
  /** Most places for one organisation. */
  @Field(() => Int, { nullable: true }) perOrganisation: number | null;
  /** How often it was moved. */
  @Field(() => Int) moves: number;
  /** How many days after its end the persons are forgotten. */
  @Field(() => Int) keepDays: number;
  @Field(() => Date, { nullable: true }) erasedAt: Date | null;
  @Field(() => Date, { nullable: true }) announcedAt: Date | null;
  @Field(() => Date, { nullable: true }) heldAt: Date | null;
  @Field(() => Date, { nullable: true }) evaluatedAt: Date | null;
  /** When something of it last changed. */
  @Field(() => Date) updatedAt: Date;
  @HideField() row: ActivityRow;
}

@ObjectType()
export class ActivityPage extends pageOf(Activity) {}

export const ActivityResult = resultUnion('ActivityResult', () => [Activity, InvalidInput, IllegalMove] as const);

export function toActivity(row: ActivityRow): Activity {
  const { id, slug, coalitionId, organisationId, projectId, campaignId, kind, state, title, summary, module, place, reason, themes, startsAt, endsAt, timeZone: zone, audience, capacity, perOrganisation, moves, keepDays } = row;
  const { erasedAt, announcedAt, heldAt, evaluatedAt, updatedAt } = row;
  const texts = Object.assign(new ActivityTexts(), { title, summary, module, place, reason });
  const course = { erasedAt, announcedAt, heldAt, evaluatedAt, updatedAt };
  return Object.assign(new Activity(), { id, slug, coalitionId, organisationId, projectId, campaignId, kind, state, texts, themes, startsAt, endsAt, zone, audience, capacity, perOrganisation, moves, keepDays, ...course, row });
}

/** What a mutation answers. */
export function shownActivity(answer: ActivityRow | InvalidInput | IllegalMove): typeof ActivityResult {
  return 'message' in answer ? answer : toActivity(answer);
}
