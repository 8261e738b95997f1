import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import type { RequestContext } from '#libs/context';
import type { Shown } from './writers.js';
import type { Typist } from './update-log.service.js';

/** What somebody may do with a text, and as whom the others see them. */
export interface Seat {
  readonly typist: Typist;
  readonly shown: Shown;
  readonly mayType: boolean;
  /** Whether they may put suggestions beside the text; whoever types may. */
  readonly maySuggest: boolean;
  /** Nobody may type there today. */
  readonly isClosed: boolean;
}
/** Answers undefined for who may not even read it. */
export type SeatFinder = (ctx: RequestContext, textId: string) => Promise<Seat | undefined>;

/** Who is let in to a text. The parts that know whose it is say so: drafting of documents, reports of contributions. */
@Injectable()
export class CollabAccess {
  private readonly finders: SeatFinder[] = [];

  by(find: SeatFinder): void {
    this.finders.push(find);
  }

  async seatOf(ctx: RequestContext, textId: string): Promise<Seat | undefined> {
    if (ctx.actor.kind !== 'account' || !validate(textId)) return undefined;
    for (const find of this.finders) {
      const seat = await find(ctx, textId.toLowerCase());
      if (seat) return seat;
    }
    return undefined;
  }
}
