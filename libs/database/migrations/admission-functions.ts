/**
 * The course of an application keeps itself: every change of its state is recorded in `application_step`, with the reason a
 * transaction gives by `app.reason`. Nobody, whatever the code above, sends one without naming as many sponsors as the rules
 * frozen in it ask for, or moves it past them before as many different members have confirmed, each under a mandate.
 */
export const admissionFunctions = [
  `create function application_moved() returns trigger language plpgsql as $$ declare named integer; confirmed integer; begin
     if old.state is distinct from new.state and new.state = 'submitted' then
       select count(*) into named from application_sponsor s where s.application_id = new.id and s.organisation_id is distinct from new.organisation_id;
       if named < (new.rules ->> 'sponsors')::integer then raise exception 'an application names its sponsors before it is sent' using errcode = 'check_violation'; end if;
     end if;
     if old.state is distinct from new.state and new.state in ('review', 'objection', 'deciding') and old.state in ('draft', 'submitted', 'incomplete', 'sponsoring') then
       select count(distinct s.organisation_id) into confirmed from application_sponsor s
         join coalition_member m on m.coalition_id = s.coalition_id and m.organisation_id = s.organisation_id and m.standing = 'active' and m.kind in ('founder', 'member')
         where s.application_id = new.id and s.answer = 'confirmed' and s.organisation_id is distinct from new.organisation_id;
       if confirmed < (new.rules ->> 'sponsors')::integer then raise exception 'an application goes on with its sponsors only' using errcode = 'check_violation'; end if;
     end if;
     return new;
   end $$`,
  'create trigger application_moved before update on application for each row execute function application_moved()',
  `create function application_stepped() returns trigger language plpgsql as $$ begin
     if tg_op = 'UPDATE' and old.state = new.state then return null; end if;
     insert into application_step (application_id, coalition_id, from_state, to_state, reason, account_id, due_at, taken_at)
       values (new.id, new.coalition_id, case tg_op when 'UPDATE' then old.state end, new.state, coalesce(current_setting('app.reason', true), ''), app_account(), new.due_at, new.updated_at);
     return null;
   end $$`,
  'create trigger application_stepped after insert or update of state on application for each row execute function application_stepped()',
];
