import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Outbox } from '#libs/jobs';
import type { MailingRow } from '../mailing.entity.js';
import { noPlace } from '../mailing.errors.js';
import { sendBatch } from '../mailing.jobs.js';
import { isWithoutPlace } from '../place.js';
import type { MailingResult } from '../mailing.type.js';
import { MoveMailing, nowFor } from '../move-mailing.service.js';
import { unfinishedBatches } from './unfinished-batches.js';

/** Goes on where the sending was halted. */
@Injectable()
export class ResumeMailing {
  constructor(
    private readonly move: MoveMailing,
    private readonly outbox: Outbox,
  ) {}

  run(ctx: RequestContext, id: string): Promise<MailingResult> {
    return this.move.run(
      ctx, id, 'resume',
      async (em) => ((await isWithoutPlace(em, id)) ? noPlace(ctx) : { resumedAt: nowFor(ctx), doneAtResume: await this.countDone(em, id) }),
      (em, mailing) => this.wake(em, mailing),
    );
  }

  private async countDone(em: EntityManager, id: string): Promise<number> {
    const [row] = (await em.query('select coalesce(sum(sent + failed + skipped + ambiguous), 0)::int as done from mailing_batch where mailing_id = $1', [id])) as { done: number }[];
    return row!.done;
  }

  private async wake(em: EntityManager, mailing: MailingRow): Promise<void> {
    if (!mailing.gatheredAt) return; // the job that lists the recipients is still to come, and wakes the batches itself
    await this.outbox.add(em, sendBatch, ...(await unfinishedBatches(em, mailing.id)).map((subject) => ({ subject })));
  }
}
