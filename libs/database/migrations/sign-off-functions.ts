/** Sign-offs keep themselves: an answer is about the text that was asked for, the examiner is not the examined, and what stands in the sealed list stays. */
export const signOffFunctions = [
  `create function sign_off_moved() returns trigger language plpgsql as $$ begin
     if old.state = new.state or (old.state = 'open') or (old.state = 'sealed' and new.state = 'voided') then
       if current_user = 'sawt_app' and new.state = 'sealed' and old.state <> 'sealed' then raise exception 'a list is sealed by its day' using errcode = 'insufficient_privilege'; end if;
       return new;
     end if;
     raise exception 'a call that is % does not become %', old.state, new.state using errcode = 'check_violation';
   end $$`,
  'create trigger sign_off_moved before update on document_sign_off for each row execute function sign_off_moved()',
  // Of this very text, by the organisation that was asked, while the call stands; once it is sealed one supports or withdraws.
  `create function sign_off_answered() returns trigger language plpgsql as $$ declare call document_sign_off; asked document_sign_off_house; begin
     select * into call from document_sign_off where id = new.sign_off_id;
     select * into asked from document_sign_off_house where id = new.house_id;
     if call.edition_hash is distinct from new.edition_hash or asked.sign_off_id is distinct from call.id
        or (asked.organisation_id, asked.external_id) is distinct from (new.organisation_id, new.external_id) then raise exception 'an answer is about the text that was asked for' using errcode = 'check_violation'; end if;
     if call.state not in ('open', 'sealed') or (call.state = 'sealed' and not (new.is_late and new.answer in ('sign', 'reserve', 'withdraw'))) then raise exception 'the call takes no such answer' using errcode = 'check_violation'; end if;
     return new;
   end $$`,
  'create trigger sign_off_answered before insert on document_sign_off_answer for each row execute function sign_off_answered()',
  // An organisation confirms its own mailbox and is examined by the coordination.
  `create function sign_off_kept() returns trigger language plpgsql as $$ begin
     if current_user = 'sawt_app' and (new.check_state, new.check_reason, new.checked_at, new.checked_by) is distinct from (old.check_state, old.check_reason, old.checked_at, old.checked_by)
        and not new.coalition_id = any((select app_led())::uuid[]) then raise exception 'nobody examines themselves' using errcode = 'insufficient_privilege'; end if;
     return new;
   end $$`,
  'create trigger sign_off_kept before update on document_sign_off_external for each row execute function sign_off_kept()',
];
