import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import type { CalendarEntry } from './calendar-file.js';

type Account = Extract<RequestContext['actor'], { kind: 'account' }>;
type Source = (em: EntityManager, ctx: RequestContext, account: Account) => Promise<CalendarEntry[]>;

/** Asks areas above what has a date for somebody, in a transaction in which row security shows what they may see. */
@Injectable()
export class CalendarSources {
  private readonly sources: Source[] = [];

  on(source: Source): void {
    this.sources.push(source);
  }

  async of(em: EntityManager, ctx: RequestContext, account: Account): Promise<CalendarEntry[]> {
    const parts: CalendarEntry[] = [];
    for (const source of this.sources) parts.push(...(await source(em, ctx, account)));
    return parts;
  }
}
