import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound } from '../desk.js';
import { readForm, type Form as Posted } from '../form.js';
import { chosenOrganisation } from '../organisation/chosen.js';
import { NoOrganisation, OrganisationChoice } from '../organisation/organisation-choice.js';
import { faultOf, type Fault } from '../outcome.js';
import { PageHead } from '../parts/page-head.js';
import { useMe } from '../room/use-me.js';
import { useWords } from '../words/words.js';
import { InviteForm } from './invite-form.js';
import { Invited } from './invited.js';
import { MemberTable } from './member-table.js';
import { inviteMember, membersQuery, removeMember, revokeInvitation, setMemberRoles } from './members.queries.js';
import { memberRoles, rolesOf } from './roles.js';

type Context = LoaderFunctionArgs['context'];

/** What was done, or why not. */
export interface Changed {
  readonly done: string;
  readonly fault: Fault | undefined;
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const organisation = chosenOrganisation(context, request);
  if (!organisation) return { organisation, members: [], invitations: [] };
  const { members, invitations } = await ask(context, membersQuery, { organisationId: organisation.id });
  return { organisation, members, invitations };
}

export async function action({ request, context }: ActionFunctionArgs): Promise<Changed | ReturnType<typeof data<Changed>>> {
  const organisation = chosenOrganisation(context, request);
  if (!organisation) throw notFound();
  const form = await readForm(request);
  const done = form.text('act');
  if (done === 'revoke') {
    await ask(context, revokeInvitation, { id: form.text('id') });
    return { fault: undefined, done };
  }
  const fault = faultOf(await change(context, organisation.id, form));
  return data({ fault, done }, { status: fault ? 409 : 200 });
}

async function change(context: Context, organisationId: string, form: Posted): Promise<object> {
  const accountId = form.text('accountId');
  const roles = rolesOf(form, memberRoles);
  if (form.text('act') === 'remove') return (await ask(context, removeMember, { organisationId, accountId })).removeMember;
  if (form.text('act') === 'roles') return (await ask(context, setMemberRoles, { organisationId, accountId, roles })).setMemberRoles;
  const input = { organisationId, roles, name: form.text('name'), email: form.text('email'), locale: form.text('locale') };
  return (await ask(context, inviteMember, { input })).inviteMember;
}

/** Who works in an organisation, in which roles, and who is invited. */
export default function Members() {
  const say = useWords();
  const { organisation, members, invitations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const mayChange = useMe().memberships.some((one) => one.organisation.id === organisation?.id && one.roles.includes('REPRESENTATIVE'));
  if (!organisation) return <><PageHead title={say('console.screen.members')} /><NoOrganisation /></>;
  return (
    <>
      <PageHead title={say('console.screen.members')} kicker={<bdi>{organisation.name}</bdi>} />
      <OrganisationChoice slug={organisation.slug} />
      {answer && !answer.fault && <p className="good-note" role="status">{say(`console.members.did.${answer.done as 'invite'}`)}</p>}
      <MemberTable words="members" title={say('console.screen.members')} members={members} roles={memberRoles} mayChange={mayChange} historyOf={mayChange ? (id) => `/console/log?of=organisation.${organisation.slug}&object=${id}` : undefined} />
      <Invited words="members" invitations={invitations} mayChange={mayChange} />
      {mayChange && <InviteForm key={invitations[0]?.id} roles={memberRoles} fault={answer?.fault} />}
    </>
  );
}
