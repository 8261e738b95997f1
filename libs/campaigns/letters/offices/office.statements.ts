/* Each answers how many letters it changed, as `n`. They run as `sawt_letter`, once it is sure that the actor may. */

/** $1 office. Mails to it are tried again. */
export const RESUME_OFFICE = `
with resumed as (update letter_office set paused_at = null, pause_fault = null, failures = 0 where id = $1) select 0 as n`;

/**
 * $1 office, $2 moment, $3 by which way it said so, $4 $5 jobs of the receipt and of the staff's mail. An office wants no more letters: written down
 * once, and what waits for it does not leave, whoever's action it is of; each writer is told.
 */
export const CLOSE_OFFICE = `
with closed as (update letter_office set refused_at = $2, refused_by = $3 where id = $1 and refused_at is null returning id),
dropped as (update letter_delivery d set state = 'refused', ended_at = $2 from closed where d.office_id = closed.id and d.state in ('waiting', 'printing') and not d.is_test returning d.letter_id),
told as (insert into outbox (job, subject) select $4, letter_id from dropped union all select $5, id from closed)
select count(*)::int as n from dropped`;

/** $1 office, $2 moment, $3 account, $4 what the office said, $5 job of the staff's mail. No row when it refused nothing. It begins anew: refusals of mails are forgotten too. Letters that were dropped stay dropped. */
export const LIFT_REFUSAL = `
with lifted as (
  update letter_office set refused_at = null, refused_by = null, paused_at = null, pause_fault = null, failures = 0, lifted_at = $2, lifted_by = $3, lift_reason = $4 where id = $1 and refused_at is not null returning id),
told as (insert into outbox (job, subject) select $5, id from lifted)
select 0 as n from lifted`;

/** $1 target, $2 moment, $3 job of the receipt. What stands in a file that was made was delivered by hand; what was confirmed since then was not. */
export const HAND_OVER = `
with handed as (update letter_delivery set state = 'sent', ended_at = $2 where target_id = $1 and state = 'printing' and printed_at is not null returning letter_id),
told as (insert into outbox (job, subject) select $3, letter_id from handed)
select count(*)::int as n from handed`;

/** $1 target. Letters nobody knows of are taken to have left, when the worker that held them was lost. */
export const COUNT_SENT = `
with counted as (update letter_delivery set state = 'sent' where target_id = $1 and state = 'ambiguous' returning id) select count(*)::int as n from counted`;

/** $1 target, $2 moment. Letters nobody knows of leave once more, with the Message-ID they had; not those that were taken back, whose text was erased or whose office wants no more. Their writers get a receipt again. */
export const SEND_AGAIN = `
with held as (
  select l.id from letter l where l.state = 'confirmed' and exists (select from letter_content c where c.letter_id = l.id)
    and exists (select from letter_delivery d join letter_office o on o.id = d.office_id where d.letter_id = l.id and d.target_id = $1 and d.state = 'ambiguous' and o.refused_at is null)
  for update),
again as (
  update letter_delivery d set state = 'waiting', fault = null, tries = 0, due_at = $2, ended_at = null from held where d.letter_id = held.id and d.target_id = $1 and d.state = 'ambiguous' returning d.letter_id),
untold as (update letter set receipt_at = null from again where letter.id = again.letter_id)
select count(*)::int as n from again`;
