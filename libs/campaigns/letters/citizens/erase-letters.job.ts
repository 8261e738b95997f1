import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { eraseLetters, sendLetterReceipt } from '../letter.jobs.js';
import { CONFIRM_WITHIN_DAYS } from '../letter.states.js';

const at = `coalesce($1::timestamptz, now())`;
const unconfirmed = `delete from letter where state = 'pending' and asked_at < ${at} - interval '${CONFIRM_WITHIN_DAYS} days'`;
/** What still waits after a year, or when its action has been closed for as long as letters are kept, will not leave any more; its writer is told. */
const expired = `
with expired as (
  update letter_delivery d set state = 'failed', fault = 'expired', ended_at = ${at} from letter_campaign a
  where a.id = d.letter_campaign_id and d.state in ('waiting', 'printing') and (a.closed_at < ${at} - make_interval(days => a.keep_days) or d.created_at < ${at} - interval '1 year') returning d.letter_id)
insert into outbox (job, subject) select '${sendLetterReceipt.name}', letter_id from expired`;
/** Of a letter that was taken back while it was under way, and came back, nothing is kept either. */
const withdrawn = `
delete from letter l where state = 'withdrawn' and not exists (select from letter_delivery d where d.letter_id = l.id and d.state in ('sending', 'sent', 'ambiguous'))`;
/** Name, address and text go once the last copy has been gone for as long as the action says; the counts stay. */
const texts = `
delete from letter_content c using letter l join letter_campaign a on a.id = l.letter_campaign_id
where c.letter_id = l.id and l.state <> 'pending' and not exists (
  select from letter_delivery d where d.letter_id = l.id and (d.state in ('waiting', 'printing', 'sending') or d.ended_at > ${at} - make_interval(days => a.keep_days)))`;
/** A day is much longer than any hour that is counted. */
const slots = `delete from letter_slot where ended_at < ${at} - interval '1 day'`;

/** Erases what its time is over for: unconfirmed letters after seven days, texts after the days their action names, slots after a day. No letter waits for more than a year. */
@Injectable()
@HandlesJob(eraseLetters)
export class EraseLetters implements TimedJobHandler {
  constructor(private readonly source: DataSource) {}

  run(): Promise<void> {
    return this.erase();
  }

  /** `now` is a pretended moment. */
  async erase(now?: Date): Promise<void> {
    for (const statement of [unconfirmed, expired, texts, slots]) await this.source.query(statement, [now ?? null]);
    await this.source.query(withdrawn);
  }
}
