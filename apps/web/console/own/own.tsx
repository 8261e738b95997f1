import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { areasOf } from '#libs/i18n';
import { ask, desk, notFound } from '../desk.js';
import { readForm, type Form as Posted } from '../form.js';
import { chosenOrganisation } from '../organisation/chosen.js';
import { NoOrganisation, OrganisationChoice } from '../organisation/organisation-choice.js';
import { faultOf } from '../outcome.js';
import { PageHead } from '../parts/page-head.js';
import { useMe } from '../room/use-me.js';
import { useWords } from '../words/words.js';
import { FactsForm } from './facts-form.js';
import { answerListing, leaveCoalition, ownQuery, updateFacts } from './own.queries.js';
import { PlaceCards } from './place-cards.js';

type Context = LoaderFunctionArgs['context'];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const chosen = chosenOrganisation(context, request);
  if (!chosen) return undefined;
  const { organisation, memberPlaces } = await ask(context, ownQuery, { slug: chosen.slug, organisationId: chosen.id });
  if (!organisation) throw notFound();
  return { organisation, places: memberPlaces, areas: areasOf('MA', context.get(desk).locale).map(({ code, name }) => ({ code, name })) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const organisation = chosenOrganisation(context, request);
  if (!organisation) throw notFound();
  const form = await readForm(request);
  const done = form.text('act');
  const fault = faultOf(await change(context, organisation.id, form));
  return data({ fault, done, coalitionId: form.text('coalitionId') }, { status: fault ? 409 : 200 });
}

async function change(context: Context, organisationId: string, form: Posted): Promise<object> {
  const act = form.text('act');
  const coalitionId = form.text('coalitionId');
  if (act === 'leave') return (await ask(context, leaveCoalition, { input: { organisationId, coalitionId, reason: form.text('reason') } })).leaveCoalition;
  if (act !== 'facts') return (await ask(context, answerListing, { input: { organisationId, coalitionId, isListed: act === 'list' } })).answerListing;
  const kind = form.some('kindOfOrganisation') as 'ASSOCIATION' | undefined;
  const input = { organisationId, acronym: form.text('acronym'), kindOfOrganisation: kind, formedOn: form.text('formedOn'), unformedReason: form.text('unformedReason'), seat: form.text('seat'), branches: form.all('branches'), themes: form.all('themes') };
  return (await ask(context, updateFacts, { input })).updateOrganisation;
}

/** What an organisation is, in which coalitions it has a place, and whether they may name it. */
export default function Own() {
  const say = useWords();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const mayChange = useMe().memberships.some((one) => one.organisation.id === loaded?.organisation.id && one.roles.includes('REPRESENTATIVE'));
  if (!loaded) return <><PageHead title={say('console.screen.organisation')} /><NoOrganisation /></>;
  const { organisation, places, areas } = loaded;
  return (
    <>
      <PageHead title={say('console.screen.organisation')} kicker={<bdi>{organisation.name}</bdi>} />
      <OrganisationChoice slug={organisation.slug} />
      {answer && !answer.fault && <p className="good-note" role="status">{say(`console.own.did.${answer.done as 'facts'}`)}</p>}
      <PlaceCards places={places} mayChange={mayChange} answer={answer} />
      {mayChange && <FactsForm key={organisation.id} organisation={organisation} areas={areas} fault={answer?.done === 'facts' ? answer.fault : undefined} />}
    </>
  );
}
