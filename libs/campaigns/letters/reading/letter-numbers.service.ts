import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database, momentOf, type Multilingual } from '#libs/database';
import { HIDE_UNDER, hideSmall } from '#libs/signatures';
import { NEARLY_IDENTICAL } from '../citizens/own-words.js';
import { demandLetters } from '../letter-campaign.access.js';
import { emptyBy, isAtWork, type WorkingHours } from '../sending/working-hours.js';
import { LetterNumbers, LetterQueue, LettersOfArea, UncertainLetters, type OfficeStanding } from './letter-numbers.type.js';

const totals = `
select count(*) filter (where l.is_test = a.is_test)::int as written, count(*) filter (where l.is_test = a.is_test and l.state <> 'pending')::int as confirmed, count(*) filter (where l.is_test)::int as tests,
  count(*) filter (where l.is_test = a.is_test and l.likeness >= ${NEARLY_IDENTICAL})::int as "nearlyIdentical"
from letter_campaign a left join letter l on l.letter_campaign_id = a.id where a.id = $1`;
const areas = `select l.area as key, count(*)::int as confirmed from letter l join letter_campaign a on a.id = l.letter_campaign_id where a.id = $1 and l.state <> 'pending' and l.is_test = a.is_test group by 1 order by 2 desc, 1`;
const counted = ['waiting', 'printing', 'sent', 'failed', 'ambiguous', 'withdrawn', 'refused'].map((state) => `count(d.id) filter (where d.state = '${state}')::int as ${state}`).join(', ');
const queues = `
select t.id as "targetId", t.name, coalesce(o.address, '') as address, t.time_zone as "timeZone", t.opens, t.closes, t.days, t.per_hour as "perHour",
  o.paused_at as "pausedAt", o.pause_fault as fault, o.refused_at as "refusedAt", ${counted}, count(d.id) filter (where d.state = 'sending')::int as sending,
  count(d.id) filter (where d.state = 'printing' and d.printed_at is not null)::int as printed, o.lifted_at as "liftedAt", o.lift_reason as "liftReason"
from letter_target t join letter_campaign a on a.id = t.letter_campaign_id join letter_office o on o.id = t.office_id left join letter_delivery d on d.target_id = t.id and d.is_test = a.is_test
where t.letter_campaign_id = $1 group by t.id, o.id order by t.position`;

const uncertain = `
select d.target_id as "targetId", d.fault, count(*)::int as letters, count(*) filter (where l.state = 'confirmed')::int as sendable, min(d.ended_at) as "firstAt", max(d.ended_at) as "lastAt"
from letter_delivery d join letter l on l.id = d.letter_id join letter_campaign a on a.id = d.letter_campaign_id and d.is_test = a.is_test
where d.letter_campaign_id = $1 and d.state = 'ambiguous' group by 1, 2 order by min(d.ended_at)`;

type Queue = WorkingHours & Pick<LetterQueue, 'targetId' | 'address' | 'perHour' | 'fault' | 'waiting' | 'printed' | 'liftedAt' | 'liftReason'> & { readonly name: Multilingual; readonly pausedAt: Date | null; readonly refusedAt: Date | null; readonly sending: number };

/** Counts the letters of an action, as a whole, by area and for each target. */
@Injectable()
export class CountLetters {
  constructor(private readonly db: Database) {}

  async of(ctx: RequestContext, id: string): Promise<LetterNumbers> {
    return this.db.transaction(ctx, async (em) => {
      await demandLetters(em, ctx, id, 'letter.read');
      return this.count(em, id, await momentOf(em, ctx));
    });
  }

  private async count(em: EntityManager, id: string, at: Date): Promise<LetterNumbers> {
    const [whole] = await em.query<object[]>(totals, [id]);
    const cells = hideSmall(await em.query<{ key: string; confirmed: number }[]>(areas, [id]), HIDE_UNDER);
    const rows = await em.query<Queue[]>(queues, [id]);
    const unknown = await em.query<(UncertainLetters & { targetId: string })[]>(uncertain, [id]);
    const byArea = cells.map(({ key, confirmed }) => Object.assign(new LettersOfArea(), { area: key, confirmed }));
    return Object.assign(new LetterNumbers(), whole, { byArea, queues: rows.map((row) => toQueue(row, unknown.filter(({ targetId }) => targetId === row.targetId), at)) });
  }
}

function toQueue({ pausedAt, refusedAt, sending, ...row }: Queue, unknown: readonly UncertainLetters[], at: Date): LetterQueue {
  const standing: OfficeStanding = refusedAt ? 'refuses' : row.address === '' ? 'noAddress' : pausedAt ? 'rests' : 'takes';
  const isEmptying = standing === 'takes' && row.waiting > 0;
  return Object.assign(new LetterQueue(), row, {
    waiting: row.waiting + sending, standing, since: refusedAt ?? pausedAt, fault: standing === 'rests' ? row.fault : null,
    uncertain: unknown.map((one) => Object.assign(new UncertainLetters(), one)), isAtWork: isAtWork(row, at), emptyBy: (isEmptying && emptyBy(row, row.perHour, row.waiting, at)) || null,
  });
}
