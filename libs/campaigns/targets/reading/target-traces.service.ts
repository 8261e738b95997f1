import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { inLocale } from '#libs/i18n';
import { AdvocacyTargets } from '../directory/advocacy-targets.service.js';
import type { AdvocacyTarget } from '../directory/directory.type.js';
import { campaignTraces } from './campaign-traces.js';
import { filingTraces } from './filing-traces.js';
import { letterTraces } from './letter-traces.js';
import { petitionTraces } from './petition-traces.js';
import type { TraceSource } from './target-trace.js';
import { TargetTraceType } from './target-trace.type.js';

const sources: readonly TraceSource[] = [
  petitionTraces,
  letterTraces,
  campaignTraces,
  filingTraces,
];

/** What a coalition addressed to a target and what came back, from the rows of each area: the latest first. */
@Injectable()
export class TargetTraces {
  constructor(
    private readonly database: Database,
    private readonly targets: AdvocacyTargets,
  ) {}

  async of(ctx: RequestContext, { coalitionId, row }: AdvocacyTarget): Promise<TargetTraceType[]> {
    const traces = await this.database.transaction(ctx, async (em) => {
      const ids = await this.targets.sameAs(em, coalitionId, row);
      const found = [];
      for (const source of sources) found.push(...(await source(em, coalitionId, ids)));
      return found;
    });
    traces.sort((a, b) => b.on.localeCompare(a.on));
    return traces.map(({ titles, state = null, note = '', count = null, ...trace }) => Object.assign(new TargetTraceType(), { ...trace, title: inLocale(titles ?? {}, ctx.locale), state, note, count }));
  }
}
