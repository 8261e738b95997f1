import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { eraseExpired } from '../signature.jobs.js';
import { CONFIRM_WITHIN_DAYS } from '../signature.states.js';

const BATCH = 1000;

/** Erases signatures that were not confirmed within seven days, with the person behind them, old mail allowances and spent proofs that are over. */
@Injectable()
@HandlesJob(eraseExpired)
export class EraseExpired implements TimedJobHandler {
  constructor(private readonly source: DataSource) {}

  async run(): Promise<void> {
    while ((await this.eraseSome()) === BATCH);
    await this.source.query('delete from mail_allowance where day < current_date - 1');
    await this.source.query('delete from spent_proof where expires_at < now()');
  }

  /** Same locks in the same order as signing: signature rows by id, then petition_tally by petition. */
  private async eraseSome(): Promise<number> {
    const rows = (await this.source.query(`
      with old as (
        select s.id from signer_contact c join signature s on s.id = c.signature_id
        where c.created_at < now() - interval '${CONFIRM_WITHIN_DAYS} days' and s.state = 0 order by s.id limit ${BATCH} for update of s),
      gone as (delete from signature s using old where s.id = old.id returning s.id, s.petition_id),
      n as (select petition_id, count(*) as n from gone group by 1),
      held as materialized (select x.petition_id, n.n from petition_tally x join n using (petition_id) order by 1 for update of x),
      t as (update petition_tally x set pending = x.pending - held.n from held where x.petition_id = held.petition_id)
      select id from gone`)) as unknown[];
    return rows.length;
  }
}
