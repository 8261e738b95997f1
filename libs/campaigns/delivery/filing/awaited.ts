/**
 * SQL: the answer to a filing (`f`, of petition `p`) is awaited: no target has answered it since, or another one than this, and
 * nobody recorded that there will be none.
 */
export const isAwaited = `(p.state in ('delivered', 'answered') and not exists (select 1 from answer a
  where a.petition_id = f.petition_id and coalesce(a.target_position, f.target_position) = f.target_position and a.answered_on >= f.delivered_on))`;
