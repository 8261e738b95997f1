import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound } from '../desk.js';
import { readForm, type Form as Posted } from '../form.js';
import { InviteForm } from '../members/invite-form.js';
import { Invited } from '../members/invited.js';
import { MemberTable } from '../members/member-table.js';
import { revokeInvitation } from '../members/members.queries.js';
import { rolesOf, staffRoles } from '../members/roles.js';
import { faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { useMe } from '../room/use-me.js';
import { useWords } from '../words/words.js';
import { chosenCoalition } from './chosen.js';
import { CoalitionChoice } from './coalition-choice.js';
import { inviteStaff, removeStaff, setStaffRoles, staffInvitations, staffQuery } from './staff.queries.js';

type Context = LoaderFunctionArgs['context'];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const chosen = chosenCoalition(context, request);
  if (!chosen) return undefined;
  const { coalition, roles } = chosen;
  const mayChange = roles.includes('ADMIN');
  const asked = { coalitionId: coalition.id };
  const [{ staff }, open] = await Promise.all([ask(context, staffQuery, asked), mayChange ? ask(context, staffInvitations, asked) : undefined]);
  return { coalition, mayChange, staff, invitations: open?.staffInvitations ?? [] };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const chosen = chosenCoalition(context, request);
  if (!chosen) throw notFound();
  const form = await readForm(request);
  const done = form.text('act');
  if (done === 'revoke') {
    await ask(context, revokeInvitation, { id: form.text('id') });
    return { fault: undefined, done };
  }
  const fault = faultOf(await change(context, chosen.coalition.id, form));
  return data({ fault, done }, { status: fault ? 409 : 200 });
}

async function change(context: Context, coalitionId: string, form: Posted): Promise<object> {
  const accountId = form.text('accountId');
  const roles = rolesOf(form, staffRoles);
  if (form.text('act') === 'remove') return (await ask(context, removeStaff, { coalitionId, accountId })).removeStaff;
  if (form.text('act') === 'roles') return (await ask(context, setStaffRoles, { coalitionId, accountId, roles })).setStaffRoles;
  const input = { coalitionId, roles, name: form.text('name'), email: form.text('email'), locale: form.text('locale') };
  return (await ask(context, inviteStaff, { input })).inviteStaff;
}

/** Who coordinates and administers a coalition, who is asked to, and what each may do. */
export default function Staff() {
  const say = useWords();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { coalitions } = useMe();
  if (!loaded) return <><PageHead title={say('console.screen.staff')} /><Empty title={say('console.staff.none')}><p>{say('console.staff.noneText')}</p></Empty></>;
  const { coalition, mayChange, staff, invitations } = loaded;
  return (
    <>
      <PageHead title={say('console.screen.staff')} kicker={<bdi>{coalition.name}</bdi>}>
        <Link className="button second" to={`/console/staff/voices?coalition=${coalition.slug}`}>{say('console.voices.title')}</Link>
      </PageHead>
      <CoalitionChoice slug={coalition.slug} coalitions={coalitions.map((one) => one.coalition)} />
      {answer && !answer.fault && <p className="good-note" role="status">{say(`console.staff.did.${answer.done as 'invite'}`)}</p>}
      <MemberTable words="staff" title={say('console.screen.staff')} members={staff} roles={staffRoles} mayChange={mayChange} historyOf={(id) => `/console/log?of=coalition.${coalition.slug}&object=${id}`} />
      <Invited words="staff" invitations={invitations} mayChange={mayChange} />
      {mayChange && <InviteForm key={invitations[0]?.id} roles={staffRoles} fault={answer?.fault} />}
      <Powers />
    </>
  );
}

function Powers() {
  const say = useWords();
  return (
    <section className="card">
      <h2>{say('console.staff.powers')}</h2>
      <dl className="facts">
        {staffRoles.map((role) => <div key={role}><dt>{say(`organisations.role.${role.toLowerCase() as 'admin'}`)}</dt><dd>{say(`console.staff.may.${role}`)}</dd></div>)}
      </dl>
    </section>
  );
}
