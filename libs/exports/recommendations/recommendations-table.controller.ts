import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { recommendationStatuses, stateAnswers } from '#libs/documents';
import { sendDocument } from '#libs/organisations';
import { RecommendationsTable } from './recommendations-table.service.js';

const one = <Known extends string>(known: readonly Known[], asked: unknown): Known | undefined => known.find((value) => value === String(asked).toLowerCase());

/** The table of the recommendations to a report, narrowed as the page was from which it is asked. */
@Controller('api/recommendations')
export class RecommendationsTableController {
  constructor(private readonly table: RecommendationsTable) {}

  @Get(':id.:format')
  @Header('cache-control', 'no-store, private')
  @Allow('document.read')
  async read(@Ctx() ctx: RequestContext, @Param('id') id: string, @Param('format') format: string, @Query() asked: Record<string, unknown>, @Res() reply: FastifyReply): Promise<void> {
    const theme = typeof asked['theme'] === 'string' ? asked['theme'] : undefined;
    sendDocument(reply, await this.table.run(ctx, id, format, { theme, answer: one(stateAnswers, asked['answer']), status: one(recommendationStatuses, asked['status']), ours: 'ours' in asked }));
  }
}
