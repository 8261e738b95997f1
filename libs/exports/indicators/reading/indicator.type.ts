import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { pageOf, Words } from '#libs/graphql';
import { Organisation } from '#libs/organisations';
import { partings, type Parting } from '../counting/indicator-parts.js';
import { indicators, type Indicator, type IndicatorKind } from '../indicator-list.js';

type Upper<T extends string> = { [K in T as Uppercase<K>]: K };
const upper = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as Upper<T>;

export const Indicators = upper(indicators);
registerEnumType(Indicators, { name: 'Indicator', description: 'What a coalition is followed by.' });
export const IndicatorPartings = upper(partings);
registerEnumType(IndicatorPartings, { name: 'IndicatorParting' });
export const IndicatorUnits = { PERCENT: 'percent', NUMBER: 'number' } as const satisfies Record<string, IndicatorKind['unit']>;
registerEnumType(IndicatorUnits, { name: 'IndicatorUnit' });
export const GoalKinds = { VALUE: 'value', YEARLY: 'yearly', GROWTH: 'growth' } as const satisfies Record<string, IndicatorKind['goalIs']>;
registerEnumType(GoalKinds, { name: 'IndicatorGoalKind', description: 'What a goal is compared with: the figure, that of a whole year, or its growth over the baseline in per cent.' });

/** Where an indicator stood on a day, and who recorded it when. */
@ObjectType()
export class IndicatorBaseline {
  @Field() day: string;
  @Field(() => Float) value: number;
  @Field(() => Date) recordedAt: Date;
  @Field(() => String, { nullable: true }) recordedBy: string | null;
}

/** A figure of one calendar year; of the year under way so far. */
@ObjectType()
export class YearFigure {
  @Field(() => Int) year: number;
  @Field(() => Float, { nullable: true }) value: number | null;
}

/** One indicator: what it counts, the figure, and what it is measured by. */
@ObjectType()
export class IndicatorFigure {
  @Field(() => Indicators) indicator: Indicator;
  @Field() name: string;
  /** What counts, in the reader's language. */
  @Field() definition: string;
  @Field(() => IndicatorUnits) unit: IndicatorKind['unit'];
  /** Null when there is none: nobody to count, a number of persons too small to tell, or an indicator that no project has. */
  @Field(() => Float, { nullable: true }) value: number | null;
  /** Of persons, above zero and too few to be told. */
  @Field() isSmall: boolean;
  /** Of a share: how many did, of how many. */
  @Field(() => Int, { nullable: true }) did: number | null;
  @Field(() => Int, { nullable: true }) of: number | null;
  /** Whether rows are told by project; else the figure is the coalition's alone. */
  @Field() isByProject: boolean;
  @Field(() => Float, { nullable: true }) goal: number | null;
  @Field(() => GoalKinds) goalIs: IndicatorKind['goalIs'];
  /** The goal of this period: one for a year is shared by days. */
  @Field(() => Float, { nullable: true }) goalOfPeriod: number | null;
  @Field(() => Boolean, { nullable: true }) isReached: boolean | null;
  @Field(() => IndicatorBaseline, { nullable: true }) baseline: IndicatorBaseline | null;
  /** Over the baseline, in per cent. */
  @Field(() => Float, { nullable: true }) growth: number | null;
  @Field(() => [YearFigure]) years: YearFigure[];
  /** What the coordination says of it in the report of this period. */
  @Field(() => Words) narrative: Words;
}

/** A project that funders pay the coalition for. */
@ObjectType()
export class IndicatorProject {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() code: string;
}

/** A coalition's figures of one period, all of one moment. */
@ObjectType()
export class IndicatorBoard {
  @Field() from: string;
  @Field() to: string;
  @Field(() => Date) asOf: Date;
  @Field(() => [IndicatorFigure]) figures: IndicatorFigure[];
  /** For which figures can be told by themselves. */
  @Field(() => [IndicatorProject]) projects: IndicatorProject[];
  /** Whether whoever asks may set goals and write. */
  @Field() mayWrite: boolean;
}

/** One row behind a figure: who, what, on which day. */
@ObjectType()
export class IndicatorRow {
  @Field() day: string;
  /** `vote`, `meeting`, `petition_opened`, … */
  @Field() kind: string;
  /** What it was, in words. */
  @Field() kindName: string;
  @Field() objectKind: string;
  @Field(() => ID) objectId: string;
  /** Empty when whoever asks may not read it. */
  @Field() title: string;
  /** By which its page is found, of what has one. */
  @Field(() => String, { nullable: true }) slug: string | null;
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
}

@ObjectType()
export class IndicatorRowPage extends pageOf(IndicatorRow) {}

/** One part of a figure. */
@ObjectType()
export class IndicatorCell {
  @Field() key: string;
  @Field() label: string;
  /** Null: smaller than may be told. */
  @Field(() => Int, { nullable: true }) n: number | null;
  /** It is the sum of so many small parts. */
  @Field(() => Int, { nullable: true }) folded: number | null;
}

/** A figure by one of its sides. */
@ObjectType()
export class IndicatorPart {
  @Field(() => IndicatorPartings) by: Parting;
  @Field() name: string;
  /** In words, the days it tells of when they are a part of those asked; persons are told by quarters that are over. */
  @Field(() => String, { nullable: true }) days: string | null;
  @Field(() => [IndicatorCell]) cells: IndicatorCell[];
}
