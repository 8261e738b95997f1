import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import type { Page } from '#libs/graphql';
import { IndicatorBoards } from './indicator-board.service.js';
import { IndicatorEvidence } from './indicator-evidence.service.js';
import { IndicatorBoard, IndicatorPart, IndicatorRow, IndicatorRowPage } from './indicator.type.js';
import { IndicatorPartsArgs, IndicatorRowsArgs, IndicatorsArgs } from './indicators.input.js';

/** What a coalition is followed by, and what each figure is made of. */
@Resolver()
export class IndicatorsResolver {
  constructor(
    private readonly boards: IndicatorBoards,
    private readonly evidence: IndicatorEvidence,
  ) {}

  @Query(() => IndicatorBoard, { description: 'Every indicator of a coalition in a period, counted from its rows at one moment.' })
  @Allow('indicator.read')
  indicators(@Ctx() ctx: RequestContext, @Args() args: IndicatorsArgs): Promise<IndicatorBoard> {
    return this.boards.of(ctx, args);
  }

  @Query(() => IndicatorRowPage, { description: 'The rows behind a figure, the newest first; none for what counts persons.' })
  @Allow('indicator.read')
  indicatorRows(@Ctx() ctx: RequestContext, @Args() args: IndicatorRowsArgs): Promise<Page<IndicatorRow>> {
    return this.evidence.rows(ctx, args);
  }

  @Query(() => [IndicatorPart], { description: 'A figure by its sides: members, months, petitions, areas; small numbers of persons are told together.' })
  @Allow('indicator.read')
  indicatorParts(@Ctx() ctx: RequestContext, @Args() args: IndicatorPartsArgs): Promise<IndicatorPart[]> {
    return this.evidence.parts(ctx, args);
  }
}
