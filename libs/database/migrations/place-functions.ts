const ofThisPlace = 'c.coalition_id = new.coalition_id and c.organisation_id = new.organisation_id';
const fromOn = `coalesce(nullif(current_setting('app.from_on', true), '')::date, now()::date)`;

/**
 * The history of places keeps itself: a change of `coalition_member` is recorded in `coalition_member_change`, and a
 * correction recorded there moves the current row. A transaction says by `app.from_on` from which day a change
 * holds (today when it says nothing), by `app.reason` why.
 */
export const placeFunctions = [
  // A day of leaving and the standing `left` come together. Nobody but the command line takes back who left: leading a coalition would give rights over an organisation that wants none.
  `create function place_kept() returns trigger language plpgsql as $$ begin
     if tg_op = 'UPDATE' and old.standing = 'left' and new.standing <> 'left' and current_user = 'sawt_app' then
       raise exception 'who left a coalition does not come back by its word alone' using errcode = 'insufficient_privilege';
     end if;
     if new.left_on is not null and (tg_op = 'INSERT' or old.left_on is null) then new.standing := 'left'; end if;
     new.left_on := case when new.standing = 'left' then coalesce(new.left_on, ${fromOn}) end;
     return new;
   end $$`,
  'create trigger place_kept before insert or update on coalition_member for each row execute function place_kept()',
  `create function place_recorded() returns trigger language plpgsql as $$
   declare last record; since date; made uuid; begin
     select c.kind, c.standing, c.from_on into last from coalition_member_change c where ${ofThisPlace} order by c.from_on desc, c.id desc limit 1;
     if (last.kind, last.standing) is not distinct from (new.kind, new.standing) then return null; end if;
     since := case when new.standing = 'left' then new.left_on when tg_op = 'INSERT' then new.joined_on else ${fromOn} end;
     if last.from_on > since then raise exception 'a place changes from the day of its last change on, or is corrected' using errcode = 'check_violation'; end if;
     made := uuidv7();
     insert into coalition_member_change (id, coalition_id, organisation_id, kind, standing, from_on) values (made, new.coalition_id, new.organisation_id, new.kind, new.standing, since);
     if nullif(current_setting('app.reason', true), '') is not null then
       insert into coalition_member_reason (change_id, coalition_id, organisation_id, reason, account_id) values (made, new.coalition_id, new.organisation_id, current_setting('app.reason'), app_account());
     end if;
     return null;
   end $$`,
  'create trigger place_recorded after insert or update on coalition_member for each row execute function place_recorded()',
  // Walks through the history as it now stands; when it came, it came for the stretch that lasts or lasted to the end.
  `create function place_corrected() returns trigger language plpgsql as $$
   declare step record; last record; is_away boolean := true; came date; begin
     for step in select distinct on (c.from_on) c.from_on, c.kind, c.standing from coalition_member_change c where ${ofThisPlace} order by c.from_on, c.id desc loop
       if step.standing <> 'left' and is_away then came := step.from_on; end if;
       is_away := step.standing = 'left';
       last := step;
     end loop;
     update coalition_member m set kind = last.kind, standing = last.standing, joined_on = coalesce(came, m.joined_on), left_on = case when is_away then last.from_on end
       where m.coalition_id = new.coalition_id and m.organisation_id = new.organisation_id
         and (m.kind, m.standing, m.joined_on, m.left_on) is distinct from (last.kind, last.standing, coalesce(came, m.joined_on), case when is_away then last.from_on end);
     return null;
   end $$`,
  'create trigger place_corrected after insert on coalition_member_change for each row execute function place_corrected()',
];
