/** Participations keep themselves: nobody answers for another's organisation, every change is recorded, and what is recorded stays. */
export const participationFunctions = [
  // To join or decline is the organisation's own word; to let in who has asked, that of who runs the campaign; who leads it is in it.
  `create function participation_moved() returns trigger language plpgsql as $$
   declare was text; own boolean; runs boolean; is_due boolean; begin
     if current_user <> 'sawt_app' then return new; end if;
     was := case when tg_op = 'UPDATE' then old.state end;
     if was is not distinct from new.state then return new; end if;
     own := new.organisation_id = any((select app_orgs())::uuid[]);
     runs := (new.lead_id = any((select app_orgs())::uuid[]) and new.coalition_id = any((select app_coalitions())::uuid[])) or new.coalition_id = any((select app_led())::uuid[]);
     is_due := case new.state
          when 'invited' then runs when 'asked' then own when 'declined' then own when 'left' then own or runs when 'refused' then runs
          when 'joined' then case was when 'invited' then own and new.until_at > now() when 'asked' then runs else runs and new.organisation_id = new.lead_id end
          when 'withdrawn' then case was when 'asked' then own else runs end
          else false end;
     if is_due then return new; end if;
     raise exception 'who takes part in a campaign says so itself' using errcode = 'insufficient_privilege';
   end $$`,
  'create trigger participation_moved before insert or update on campaign_participation for each row execute function participation_moved()',
  `create function participation_recorded() returns trigger language plpgsql as $$ begin
     if tg_op = 'UPDATE' and (old.state, old.round) is not distinct from (new.state, new.round) then return null; end if;
     insert into campaign_participation_change (id, participation_id, campaign_id, coalition_id, lead_id, organisation_id, state, until_at, reason, account_id, at)
       values (uuidv7(), new.id, new.campaign_id, new.coalition_id, new.lead_id, new.organisation_id, new.state, new.until_at, new.reason, new.account_id, new.changed_at);
     return null;
   end $$`,
  'create trigger participation_recorded after insert or update on campaign_participation for each row execute function participation_recorded()',
  // Only an account that is erased may be forgotten in it.
  `create function participation_kept() returns trigger language plpgsql as $$ begin
     if tg_op = 'UPDATE' and new.account_id is null and to_jsonb(new) - 'account_id' = to_jsonb(old) - 'account_id' then return new; end if;
     raise exception 'the history of who takes part is not changed' using errcode = 'insufficient_privilege';
   end $$`,
  'create trigger participation_kept before update or delete on campaign_participation_change for each row execute function participation_kept()',
  // What was approved is shown as it was approved.
  `create function opening_kept() returns trigger language plpgsql as $$ begin
     if old.approved_at is not null and (new.words, new.approved_at) is distinct from (old.words, old.approved_at) then raise exception 'an approved opening is replaced, not changed' using errcode = 'check_violation'; end if;
     return new;
   end $$`,
  'create trigger opening_kept before update on participant_opening for each row execute function opening_kept()',
  // The last embargo of a campaign, where also those know it who must not see the actions.
  `create function campaign_embargo(the_campaign uuid) returns timestamptz language sql stable as $$ select max(embargo_until) from coordinated_action where campaign_id = the_campaign and state <> 'called_off' $$`,
  `create function embargo_begun() returns trigger language plpgsql as $$ begin new.embargo_until := campaign_embargo(new.campaign_id); return new; end $$`,
  'create trigger embargo_begun before insert on campaign_participation_rule for each row execute function embargo_begun()',
  `create function embargo_kept() returns trigger language plpgsql as $$ begin
     update campaign_participation_rule set embargo_until = campaign_embargo(new.campaign_id) where campaign_id = new.campaign_id;
     update campaign_message set embargo_until = new.embargo_until, is_public = new.is_public and new.state <> 'called_off' where action_id = new.id;
     return null;
   end $$`,
  'create trigger embargo_kept after insert or update of embargo_until, is_public, state on coordinated_action for each row execute function embargo_kept()',
  // A message has the embargo of its action; one of the whole campaign has none.
  `create function message_begun() returns trigger language plpgsql as $$ begin
     if new.action_id is not null then select a.embargo_until, a.is_public and a.state <> 'called_off' into new.embargo_until, new.is_public from coordinated_action a where a.id = new.action_id; end if;
     return new;
   end $$`,
  'create trigger message_begun before insert on campaign_message for each row execute function message_begun()',
];
