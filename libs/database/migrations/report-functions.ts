/** Joint reports keep themselves: what was settled stays, what was handed in is not rewritten, and nobody accepts to speak in another’s place. */
export const reportFunctions = [
  `create function joint_report_contribution_moved() returns trigger language plpgsql as $$ begin
     if old.state in ('merged', 'rejected') and (new.state, new.reason, new.words) is distinct from (old.state, old.reason, old.words) then
       raise exception 'a contribution is settled once' using errcode = 'restrict_violation';
     end if;
     if new.state in ('merged', 'rejected') and old.state not in ('submitted', 'late', 'merged', 'rejected') then
       raise exception 'nothing was handed in' using errcode = 'restrict_violation';
     end if;
     return new; end $$`,
  'create trigger joint_report_contribution_moved before update on joint_report_contribution for each row execute function joint_report_contribution_moved()',
  `create function joint_report_paper_kept() returns trigger language plpgsql as $$ begin
     if not exists (select 1 from joint_report_contribution c where c.id = new.contribution_id and c.state = 'draft') then
       raise exception 'what was handed in stays as it is' using errcode = 'restrict_violation';
     end if;
     return new; end $$`,
  'create trigger joint_report_paper_kept before update on joint_report_paper for each row execute function joint_report_paper_kept()',
  `create function joint_report_spokesperson_kept() returns trigger language plpgsql as $$ begin
     if current_user = 'sawt_app' and new.state in ('accepted', 'declined') and new.state <> old.state and old.account_id is distinct from app_account() then
       raise exception 'one answers for oneself' using errcode = 'insufficient_privilege';
     end if;
     if old.ended_at is not null and (new.state, new.ended_at, new.reason) is distinct from (old.state, old.ended_at, old.reason) then
       raise exception 'who spoke before stays on record' using errcode = 'restrict_violation';
     end if;
     return new; end $$`,
  'create trigger joint_report_spokesperson_kept before update on joint_report_spokesperson for each row execute function joint_report_spokesperson_kept()',
];
