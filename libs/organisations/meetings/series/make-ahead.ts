import type { EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import type { MeetingSeriesRow } from './meeting-series.entity.js';
import { occurrences } from './recurrence.js';

/** How far ahead meetings are made. */
const AHEAD = 8 * 7 * 24 * 60 * 60_000;

/**
 * Makes the meetings of a series for the next eight weeks, each day once however often it runs. One that is there and was
 * not moved gets its hour anew when the clock of the place has been changed since.
 */
export async function makeAhead(em: EntityManager, series: MeetingSeriesRow, now: Date): Promise<void> {
  const held = occurrences(series, now, new Date(now.getTime() + AHEAD));
  if (held.length === 0) return;
  await em.query(
    `insert into meeting (id, series_id, occurs_on, coalition_id, group_id, title, place, link, starts_at, ends_at, time_zone, notice_days, author_id, created_at, updated_at)
     select u.id, s.id, u.occurs_on, s.coalition_id, s.group_id, s.title, s.place, s.link, u.starts_at, u.ends_at, s.time_zone, s.notice_days, s.author_id, $6, $6
       from meeting_series s, unnest($2::uuid[], $3::date[], $4::timestamptz[], $5::timestamptz[]) u(id, occurs_on, starts_at, ends_at) where s.id = $1
     on conflict (series_id, occurs_on) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at, sequence = meeting.sequence + 1, updated_at = excluded.updated_at
       where meeting.moves = 0 and meeting.state = 'planned' and meeting.starts_at <> excluded.starts_at`,
    [series.id, held.map(() => newId()), held.map(({ on }) => on), held.map(({ startsAt }) => startsAt), held.map(({ endsAt }) => endsAt), now],
  );
}
