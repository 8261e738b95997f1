import { Field, HideField, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, resultUnion, Words } from '#libs/graphql';
import type { ObjectiveRow } from './objective.entity.js';
import type { StrategyRow } from './strategy.entity.js';

/** One objective of a strategy. */
@ObjectType()
export class Objective {
  @Field(() => ID) id: string;
  @Field(() => ID) strategyId: string;
  @Field(() => Words) names: Words;
  /** How one sees that it is reached. */
  @Field(() => Words) texts: Words;
}

/** Where a coalition wants to get; its objectives are a field of their own. */
@ObjectType()
export class Strategy {
  @Field(() => ID) id: string;
  @Field(() => ID) coalitionId: string;
  @Field(() => Words) names: Words;
  @Field(() => Words) texts: Words;
  /** `2026-11-22` */
  @Field() startsOn: string;
  @Field(() => String, { nullable: true }) endsOn: string | null;
  @HideField() row: StrategyRow;
}

export const StrategyResult = resultUnion('StrategyResult', () => [Strategy, InvalidInput] as const);
export const ObjectiveResult = resultUnion('ObjectiveResult', () => [Objective, InvalidInput] as const);

export function toStrategy(row: StrategyRow): Strategy {
  const { id, coalitionId, name, text, startsOn, endsOn } = row;
  return Object.assign(new Strategy(), { id, coalitionId, names: name, texts: text, startsOn, endsOn, row });
}

export function toObjective({ id, strategyId, name, text }: ObjectiveRow): Objective {
  return Object.assign(new Objective(), { id, strategyId, names: name, texts: text });
}
