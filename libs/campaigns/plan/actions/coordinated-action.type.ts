import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, resultUnion, Words } from '#libs/graphql';
import { Organisation, type CoalitionWork } from '#libs/organisations';
import { ActionKinds, ActionStates, PublicationStates, SubjectKinds, type ActionKind, type PublicationState, type SubjectKind } from '../campaign.enums.js';
import type { ActionState } from '../campaign.states.js';
import type { CoordinatedActionRow } from './coordinated-action.entity.js';

/** What is written of an action, in every language it was written in. */
@ObjectType()
export class ActionTexts {
  @Field(() => Words) title: Words;
  @Field(() => Words) text: Words;
}

/** An organisation that takes part, and what it says of its part in an action. */
@ObjectType()
export class Publication {
  @Field(() => Organisation) organisation: Organisation;
  /** Null until it says something. */
  @Field(() => PublicationStates, { nullable: true }) state: PublicationState | null;
  /** `2026-11-22` */
  @Field(() => String, { nullable: true }) publishedOn: string | null;
  @Field() link: string;
  /** Whether who asks may say it for that organisation. */
  @Field() mayNote: boolean;
}

/** How many of those who take part have published. */
@ObjectType()
export class PublicationBoard {
  @Field(() => Int) published: number;
  @Field(() => Int) declined: number;
  /** Organisations that take part. */
  @Field(() => Int) members: number;
  @Field(() => [Publication]) rows: Publication[];
}

/** What the members of a campaign do together. What belongs to it are fields of their own. */
@ObjectType()
export class CoordinatedAction {
  @Field(() => ID) id: string;
  @Field(() => ID) campaignId: string;
  @Field(() => ActionKinds) kind: ActionKind;
  @Field(() => ActionTexts) texts: ActionTexts;
  /** `2026-11-22` */
  @Field() startsOn: string;
  @Field(() => String, { nullable: true }) endsOn: string | null;
  @Field(() => Date, { nullable: true }) embargoUntil: Date | null;
  @Field(() => ActionStates) state: ActionState;
  /** Whether the campaign's public page names it, once its embargo is over. */
  @Field() isPublic: boolean;
  @Field(() => SubjectKinds, { nullable: true }) subjectKind: SubjectKind | null;
  @Field(() => ID, { nullable: true }) subjectId: string | null;
  @HideField() row: CoordinatedActionRow;
}

/** What an action is, or could be, about. */
@ObjectType()
export class ActionSubject {
  @Field(() => SubjectKinds) kind: SubjectKind;
  @Field(() => ID) id: string;
  @Field(() => Words) titles: Words;
}

/** An action of which an organisation has still to say that it has published, or that it will not. */
@ObjectType()
export class AwaitedPublication {
  @Field(() => CoordinatedAction) action: CoordinatedAction;
  @Field(() => ID) organisationId: string;
}

export const ActionResult = resultUnion('ActionResult', () => [CoordinatedAction, InvalidInput, IllegalMove] as const);

export function toAction(row: CoordinatedActionRow): CoordinatedAction {
  const { id, campaignId, kind, title, text, startsOn, endsOn, embargoUntil, state, isPublic, subjectKind, subjectId } = row;
  return Object.assign(new CoordinatedAction(), { id, campaignId, kind, texts: Object.assign(new ActionTexts(), { title, text }), startsOn, endsOn, embargoUntil, state, isPublic, subjectKind, subjectId, row });
}

export function toSubject(kind: SubjectKind, { id, title }: CoalitionWork): ActionSubject {
  return Object.assign(new ActionSubject(), { kind, id, titles: title });
}
