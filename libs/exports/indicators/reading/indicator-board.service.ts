import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { may, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { dayOf, translate } from '#libs/i18n';
import { countIndicators, readStays, type Counted, type Figure, type Figures } from '../counting/count-indicators.js';
import { yearsUpTo, type Span } from '../counting/spans.js';
import { told } from '../counting/told-cells.js';
import { readGoals, type KeptGoals } from '../goals/kept-goals.js';
import { goalFor, growthOver, indicatorKinds, indicators, type Indicator } from '../indicator-list.js';
import { IndicatorBoard, IndicatorFigure } from './indicator.type.js';
import type { IndicatorsArgs } from './indicators.input.js';
import { projectsOf } from './funder-projects.js';
import { periodAsked } from './period-asked.js';

/** The figures of a period and of the years before, not yet put into words. */
export interface CountedBoard {
  readonly asOf: Date;
  readonly years: readonly Span[];
  readonly figures: Figures;
}

/** The indicators of a coalition, or of one of its projects, in a period: every figure counted from its rows at one moment. */
@Injectable()
export class IndicatorBoards {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
  ) {}

  async of(ctx: RequestContext, args: IndicatorsArgs): Promise<IndicatorBoard> {
    const { span, ...counted } = periodAsked(ctx, args);
    const board = await this.database.counting((em) => this.count(em, ctx, counted, span));
    return this.database.transaction(ctx, (em) => this.tell(em, ctx, { counted, span, board }));
  }

  /** In the transaction of a caller that counts (`Database.counting`). */
  async count(em: EntityManager, ctx: RequestContext, counted: Counted, span: Span): Promise<CountedBoard> {
    const asOf = await momentOf(em, ctx);
    const stays = await readStays(em, counted.coalitionId);
    const years = yearsUpTo(span, stays.map(({ fromOn }) => fromOn).sort()[0]);
    return { asOf, years, figures: await countIndicators(em, counted, [span, ...years], dayOf(asOf)) };
  }

  /** With what the coordination set and wrote. Without asking who may know: for callers that have. */
  async tell(em: EntityManager, ctx: RequestContext, { counted, span, board: { asOf, years, figures } }: { counted: Counted; span: Span; board: CountedBoard }): Promise<IndicatorBoard> {
    const goals = await readGoals(em, this.accounts, counted, span);
    const shown = indicators.map((indicator) => toFigure(ctx, indicator, { figures: figures.get(indicator)!, years, goals, span }));
    const projects = await projectsOf(em, counted.coalitionId, ctx.locale);
    return Object.assign(new IndicatorBoard(), { ...span, asOf, figures: shown, projects, mayWrite: may(ctx, 'indicator.write', { coalitionId: counted.coalitionId }) });
  }
}

interface Found {
  readonly figures: readonly Figure[];
  readonly years: readonly Span[];
  readonly goals: KeptGoals;
  readonly span: Span;
}

function toFigure(ctx: RequestContext, indicator: Indicator, { figures: [figure, ...past], years, goals, span }: Found): IndicatorFigure {
  const kind = indicatorKinds[indicator];
  const exact = figure!.value;
  const value = exact === null ? null : told(exact, kind.hideUnder);
  const [goal, baseline] = [goals.goalOf(indicator), goals.baselineOf(indicator)];
  const [growth, goalOfPeriod] = [growthOver(baseline?.value ?? null, value), goalFor(kind, goal, span)];
  const measured = kind.goalIs === 'growth' ? growth : value;
  return Object.assign(new IndicatorFigure(), {
    indicator, value, goal, goalOfPeriod, baseline, growth,
    name: translate(ctx.locale, `exports.indicator.${indicator}.name`),
    definition: translate(ctx.locale, `exports.indicator.${indicator}.definition`),
    unit: kind.unit, goalIs: kind.goalIs, isByProject: kind.isByProject,
    isSmall: exact !== null && value === null,
    did: figure!.did ?? null, of: figure!.of ?? null,
    isReached: goalOfPeriod === null || measured === null ? null : measured >= goalOfPeriod,
    years: past.map((one, i) => ({ year: Number(years[i]!.from.slice(0, 4)), value: one.value === null ? null : told(one.value, kind.hideUnder) })),
    narrative: goals.wordsOf(indicator),
  } satisfies IndicatorFigure);
}
