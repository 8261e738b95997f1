import type { EntityManager } from 'typeorm';
import type { Indicator } from '../indicator-list.js';
import { during, readStays, stays, stayValues, type Counted } from './count-indicators.js';
import { acts, streams, tagged } from './sources.js';
import { untilToday, type Span } from './spans.js';

/** One row behind a figure. */
export interface CountedRow {
  readonly organisationId: string | null;
  readonly day: string;
  readonly kind: string;
  readonly objectKind: string;
  readonly objectId: string;
}
/** Which rows of a span: from which on, how many, of whom. */
export interface RowsAsked extends Counted {
  readonly indicator: Indicator;
  readonly span: Span;
  readonly organisationId?: string | null;
  readonly offset: number;
  readonly limit: number;
}

/** Indicators whose rows may be told one by one: what organisations did. The others count persons and open to parts alone. */
const open = { actions: streams.actions, positions: streams.positions, trainings: streams.trainings, mailings: streams.mailings, delivered: streams.delivered, answers: streams.answers, documents: streams.documents } as const;

/** The rows behind a figure, the newest first; none for what counts persons. Those of the share are the acts that count. */
export async function readRows(em: EntityManager, asked: RowsAsked, today: string): Promise<CountedRow[]> {
  const { indicator, coalitionId, projectId, organisationId = null, offset, limit } = asked;
  const stream = indicator === 'participation' ? acts : (open as Partial<Record<Indicator, string>>)[indicator];
  if (!stream) return [];
  const { from, to } = untilToday(asked.span, today);
  const isOfMembers = indicator === 'participation';
  const counts = isOfMembers ? `exists (select 1 from ${stays(8)} where m.organisation_id = e.organisation_id and ${during('e.day')})` : 'true';
  return em.query<CountedRow[]>(
    `select e.organisation_id as "organisationId", e.day::text as day, e.kind, e.object_kind as "objectKind", e.object_id as "objectId" from ${tagged(stream)} e
     where e.day between $2::date and $3::date and ($5::uuid is null or e.organisation_id = $5) and ${counts}
     order by e.day desc, e.kind, e.object_id, e.organisation_id offset $6 limit $7`,
    [coalitionId, from, to, projectId, organisationId, offset, limit, ...(isOfMembers ? stayValues(await readStays(em, coalitionId)) : [])],
  );
}
