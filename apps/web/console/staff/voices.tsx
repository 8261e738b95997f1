import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound } from '../desk.js';
import { readForm, type Form as Posted } from '../form.js';
import { InviteForm } from '../members/invite-form.js';
import { Invited } from '../members/invited.js';
import { MemberTable } from '../members/member-table.js';
import { revokeInvitation } from '../members/members.queries.js';
import { rolesOf, voiceRoles } from '../members/roles.js';
import { faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';
import { chosenCoalition } from './chosen.js';
import { inviteVoice, removeVoice, setVoiceRoles, voicesQuery } from './voices.queries.js';

type Context = LoaderFunctionArgs['context'];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const chosen = chosenCoalition(context, request);
  if (!chosen) throw notFound();
  const { voices, voiceInvitations } = await ask(context, voicesQuery, { coalitionId: chosen.coalition.id });
  return { coalition: chosen.coalition, voices, invitations: voiceInvitations };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const chosen = chosenCoalition(context, request);
  if (!chosen) throw notFound();
  const form = await readForm(request);
  const done = form.text('act');
  const fault = faultOf(await change(context, chosen.coalition.id, form));
  return data({ fault, done }, { status: fault ? 409 : 200 });
}

async function change(context: Context, coalitionId: string, form: Posted): Promise<object> {
  const accountId = form.text('accountId');
  const roles = rolesOf(form, voiceRoles);
  switch (form.text('act')) {
    case 'revoke': return ask(context, revokeInvitation, { id: form.text('id') });
    case 'remove': return (await ask(context, removeVoice, { coalitionId, accountId })).removeVoice;
    case 'roles': return (await ask(context, setVoiceRoles, { coalitionId, accountId, roles })).setVoiceRoles;
    default: return (await ask(context, inviteVoice, { input: { coalitionId, roles, name: form.text('name'), email: form.text('email'), locale: form.text('locale') } })).inviteVoice;
  }
}

/** Who takes part in a coalition for no organisation, and who is asked to. */
export default function Voices() {
  const say = useWords();
  const { coalition, voices, invitations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={say('console.voices.title')} kicker={<bdi>{coalition.name}</bdi>}>
        <Link className="button second" to={`/console/staff?coalition=${coalition.slug}`}>{say('console.screen.staff')}</Link>
      </PageHead>
      <p>{say('console.voices.text')}</p>
      {answer && !answer.fault && <p className="good-note" role="status">{say(`console.voices.did.${answer.done as 'invite'}`)}</p>}
      {voices.length > 0 ? (
        <MemberTable words="voices" title={say('console.voices.title')} members={voices} roles={voiceRoles} mayChange historyOf={(id) => `/console/log?of=coalition.${coalition.slug}&object=${id}`} />
      ) : <Empty title={say('console.voices.none')} />}
      <Invited words="voices" invitations={invitations} mayChange />
      <InviteForm key={invitations[0]?.id} roles={voiceRoles} fault={answer?.fault} />
    </>
  );
}
