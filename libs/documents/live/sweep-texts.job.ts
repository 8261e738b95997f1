import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { LiveTexts } from './live-texts.service.js';
import { sweepTexts } from './live.jobs.js';

/** What a program that was killed had not joined; younger ones are still being typed. */
const left = `select distinct text_id as "textId" from document_update where made_at < now() - interval '1 hour' limit 100`;
/** A year after a visit “what changed since” is a new text: it is read, not compared. */
const forgotten = `delete from document_visit where at < now() - interval '12 months'`;
/** What no visit saw; one that was just seen is kept for the visit that is being written. */
const unseen = `delete from document_checkpoint c where made_at < now() - interval '1 day' and not exists (select 1 from document_visit v where v.text_id = c.text_id and v.hash = c.hash)`;

/** Keeps the tables of live texts to what is needed. */
@Injectable()
@HandlesJob(sweepTexts)
export class SweepTexts implements TimedJobHandler {
  constructor(
    private readonly database: Database,
    private readonly texts: LiveTexts,
  ) {}

  async run(): Promise<void> {
    const ctx = systemContext(sweepTexts.name);
    const unjoined = await this.database.transaction(ctx, (em) => em.query<{ textId: string }[]>(left));
    for (const { textId } of unjoined) await this.texts.join(textId);
    await this.database.transaction(ctx, async (em) => {
      await em.query(forgotten);
      await em.query(unseen);
    });
  }
}
