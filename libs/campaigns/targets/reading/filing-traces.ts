import { isAwaited } from '../../delivery/filing/awaited.js';
import type { TraceSource } from './target-trace.js';

/** Until when it is to answer what was handed over to it, as it was filed; gone once it answered or nothing is awaited any more. */
export const filingTraces: TraceSource = (em, coalitionId, targetIds) =>
  em.query(
    `select 'deadline' as kind, f.answer_due_on::text as on, (select jsonb_object_agg(x.locale, x.title) from petition_text x where x.petition_id = p.id) as titles, p.slug, p.id as "objectId", p.state, f.receipt_number as note
     from filing f join petition p on p.id = f.petition_id join petition_target g on g.petition_id = p.id and g.position = f.target_position and g.target_id = any($2)
     where p.coalition_id = $1 and f.answer_due_on is not null and ${isAwaited}`,
    [coalitionId, targetIds],
  );
