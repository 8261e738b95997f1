/** What somebody who sits in a group may do there: each includes those before it. */
type Right = 'read' | 'write' | 'release' | 'chair';

/** Groups in which the actor sits with this right; found once for each statement. */
export const sits = (right: Right, column = 'group_id') => `${column} = any((select app_groups('${right}'))::uuid[])`;

/** Groups keep themselves: who sits there now, which organisations do, and that a group never becomes a proposal again. */
export const groupFunctions = [
  // A seat is good while the organisation is an active member and the person works there, or the person still has a voice. Associates and observers read and comment.
  `create function app_groups(wanted text) returns uuid[] language sql stable parallel safe as $$
     select coalesce(array_agg(m.group_id), '{}') from working_group_member m
       left join coalition_member p on p.coalition_id = m.coalition_id and p.organisation_id = m.organisation_id
     where m.account_id = app_account() and m.until_at is null
       and case when m.organisation_id is null then m.coalition_id = any(app_voices()) or m.coalition_id = any(app_led())
           else m.organisation_id = any(app_orgs()) and p.standing = 'active' and p.kind <> 'candidate' end
       and (wanted = 'read' or m.organisation_id is null or p.kind in ('founder', 'member'))
       and (wanted in ('read', 'write') or m.role = 'chair' or (wanted = 'release' and m.role = 'rapporteur')) $$`,
  // Whether this seat was ended in this very transaction: who gives a role ends one seat and makes another; a chair who steps down chairs no more when the other is made.
  `create function app_seat_ended(the_group uuid, person uuid, organisation uuid, was text default null) returns boolean language sql stable parallel safe as $$
     select exists (select 1 from working_group_member m where m.group_id = the_group and m.account_id = person and m.organisation_id is not distinct from organisation and m.until_at = date_trunc('milliseconds', now()) and (was is null or m.role = was)) $$`,
  `create function group_moved() returns trigger language plpgsql as $$ begin
     if new.state = 'proposed' and old.state <> 'proposed' then raise exception 'a group does not become a proposal again' using errcode = 'check_violation'; end if;
     return new; end $$`,
  'create trigger group_moved before update on working_group for each row execute function group_moved()',
  `create function group_counted() returns trigger language plpgsql as $$ begin
     if new.organisation_id is not null then
       insert into working_group_organisation (group_id, organisation_id, coalition_id, is_seated)
         values (new.group_id, new.organisation_id, new.coalition_id, exists (select 1 from working_group_member m where m.group_id = new.group_id and m.organisation_id = new.organisation_id and m.until_at is null))
         on conflict (group_id, organisation_id) do update set is_seated = excluded.is_seated;
     end if;
     return null; end $$`,
  'create trigger group_counted after insert or update on working_group_member for each row execute function group_counted()',
  // Who no longer works for an organisation no longer sits for it; looked at when the transaction ends, as roles may be taken and given in it.
  `create function seats_end() returns trigger language plpgsql as $$ begin
     if not exists (select 1 from membership m where m.organisation_id = old.organisation_id and m.account_id = old.account_id) then
       update working_group_member set until_at = greatest(from_at, date_trunc('milliseconds', now())) where organisation_id = old.organisation_id and account_id = old.account_id and until_at is null;
     end if;
     return null; end $$`,
  'create constraint trigger seats_end after delete on membership deferrable initially deferred for each row execute function seats_end()',
  // Nor does who lost the voice with which they sat for no organisation.
  `create function voiced_seats_end() returns trigger language plpgsql as $$ begin
     if not exists (select 1 from coalition_voice v where v.coalition_id = old.coalition_id and v.account_id = old.account_id)
        and not exists (select 1 from coalition_staff s where s.coalition_id = old.coalition_id and s.account_id = old.account_id) then
       update working_group_member set until_at = greatest(from_at, date_trunc('milliseconds', now()))
         where organisation_id is null and coalition_id = old.coalition_id and account_id = old.account_id and until_at is null;
     end if;
     return null; end $$`,
  ...['coalition_voice', 'coalition_staff'].map((table) => `create constraint trigger voiced_seats_end after delete on ${table} deferrable initially deferred for each row execute function voiced_seats_end()`),
];
