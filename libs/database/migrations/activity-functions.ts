/** Places are given by Postgres: never one more than there are, in the order of asking, and nothing changes once an activity is evaluated. */
export const activityFunctions = [
  // Whoever asks for a place gets one, or a place in the waiting list; walk-ins are there already. The activity's row is the turnstile.
  `create function take_place() returns trigger language plpgsql as $$ declare a activity; taken integer; own integer; begin
     if new.state <> 'confirmed' or new.source = 'walk_in' or (tg_op = 'UPDATE' and old.state = 'confirmed') then return new; end if;
     select * into a from activity where id = new.activity_id for update;
     select count(*), count(*) filter (where r.organisation_id = new.organisation_id) into taken, own
       from activity_registration r where r.activity_id = new.activity_id and r.state = 'confirmed' and r.source <> 'walk_in' and r.id <> new.id;
     if taken >= a.capacity or (new.organisation_id is not null and own >= a.per_organisation) then
       new.state := 'waiting';
       new.queued_at := coalesce(new.queued_at, clock_timestamp());
     end if;
     return new; end $$`,
  'create trigger take_place before insert or update of state on activity_registration for each row execute function take_place()',
  // Whoever waited longest and fits moves up; answers who did. Ask for it with the activity's row held.
  `create function move_up(the_activity uuid) returns setof uuid language plpgsql as $$ declare waiting record; became text; begin
     perform 1 from activity where id = the_activity and state in ('planned', 'announced') for update;
     if not found then return; end if;
     for waiting in select r.id from activity_registration r where r.activity_id = the_activity and r.state = 'waiting' order by r.queued_at, r.id loop
       update activity_registration set state = 'confirmed' where id = waiting.id returning state into became;
       if became = 'confirmed' then return next waiting.id; end if;
     end loop; end $$`,
  `create function keep_evaluated() returns trigger language plpgsql as $$ declare of_activity uuid; begin
     if tg_table_name = 'activity' then
       if old.state = 'evaluated' then raise exception 'Activity % is evaluated', old.id using errcode = 'check_violation'; end if;
       return case tg_op when 'DELETE' then old else new end;
     end if;
     of_activity := case tg_op when 'DELETE' then old.activity_id else new.activity_id end;
     if exists (select 1 from activity a where a.id = of_activity and a.state = 'evaluated') then raise exception 'Activity % is evaluated', of_activity using errcode = 'check_violation'; end if;
     return case tg_op when 'DELETE' then old else new end; end $$`,
  `create trigger keep_evaluated before update of state, kind, title, summary, module, themes, place, link, starts_at, ends_at, time_zone, trainers, audience, invited, capacity, per_organisation, project_id, campaign_id, attended, evaluation, organisation_id
     or delete on activity for each row execute function keep_evaluated()`,
  'create trigger keep_evaluated before insert or update of state, organisation_id, affiliation, gender, attended on activity_registration for each row execute function keep_evaluated()',
  'create trigger keep_evaluated before insert or update or delete on activity_count for each row execute function keep_evaluated()',
];
