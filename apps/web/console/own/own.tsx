import { data, redirectDocument, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { areasOf, countries, locales, workingLanguageName, workingLanguages } from '#libs/i18n';
import { ask, desk, notFound } from '../desk.js';
import { readForm, type Form as Posted } from '../form.js';
import { chosenOrganisation } from '../organisation/chosen.js';
import { NoOrganisation, OrganisationChoice } from '../organisation/organisation-choice.js';
import { faultOf } from '../outcome.js';
import { LogoCard } from '../parts/logo-card.js';
import { PageHead } from '../parts/page-head.js';
import { useMe } from '../room/use-me.js';
import { useWords } from '../words/words.js';
import { ApplyCard } from './apply-card.js';
import { FactsForm } from './facts-form.js';
import { answerListing, leaveCoalition, ownQuery, removeOwnLogo, startApplication, updateFacts } from './own.queries.js';
import { PlaceCards } from './place-cards.js';

type Context = LoaderFunctionArgs['context'];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const chosen = chosenOrganisation(context, request);
  if (!chosen) return undefined;
  const { organisation, memberPlaces, coalitions } = await ask(context, ownQuery, { slug: chosen.slug, organisationId: chosen.id });
  if (!organisation) throw notFound();
  const { locale } = context.get(desk);
  const choices = {
    areas: areasOf('MA', locale).map(({ code, name }) => ({ code, name })),
    countries: countries(locale).filter(({ code }) => code !== 'MA'),
    languages: workingLanguages.map((code) => ({ code, name: workingLanguageName(code, locale) })),
  };
  return { organisation, places: memberPlaces, coalitions, choices };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const organisation = chosenOrganisation(context, request);
  if (!organisation) throw notFound();
  const form = await readForm(request);
  const done = form.text('act');
  const answer = await change(context, organisation.id, form);
  if ('token' in answer) throw redirectDocument(`/${context.get(desk).locale}/application/${String(answer.token)}`);
  const fault = faultOf(answer);
  return data({ fault, done, coalitionId: form.text('coalitionId') }, { status: fault ? 409 : 200 });
}

async function change(context: Context, organisationId: string, form: Posted): Promise<object> {
  const act = form.text('act');
  const coalitionId = form.text('coalitionId');
  if (act === 'leave') return (await ask(context, leaveCoalition, { input: { organisationId, coalitionId, reason: form.text('reason') } })).leaveCoalition;
  if (act === 'removeLogo') return ask(context, removeOwnLogo, { organisationId });
  if (act === 'apply') return (await ask(context, startApplication, { organisationId, coalition: form.text('coalition') })).startApplication;
  if (act !== 'facts') return (await ask(context, answerListing, { input: { organisationId, coalitionId, isListed: act === 'list' } })).answerListing;
  const kind = form.some('kindOfOrganisation') as 'ASSOCIATION' | undefined;
  const towns = form.all('abroadTown');
  const branchesAbroad = form.all('abroadCountry').map((country, i) => ({ country, town: towns[i] ?? '' })).filter(({ country, town }) => country || town);
  const city = Object.fromEntries(locales.map((locale) => [locale, form.text(`city.${locale}`)]));
  const input = {
    organisationId, acronym: form.text('acronym'), kindOfOrganisation: kind, formedOn: form.text('formedOn'), unformedReason: form.text('unformedReason'),
    seat: form.text('seat'), city, branches: form.all('branches'), branchesAbroad, themes: form.all('themes'), languages: form.all('languages'),
  };
  return (await ask(context, updateFacts, { input })).updateOrganisation;
}

/** What an organisation is, in which coalitions it has a place, and whether they may name it. */
export default function Own() {
  const say = useWords();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const mayChange = useMe().memberships.some((one) => one.organisation.id === loaded?.organisation.id && one.roles.includes('REPRESENTATIVE'));
  if (!loaded) return <><PageHead title={say('console.screen.organisation')} /><NoOrganisation /></>;
  const { organisation, places, coalitions, choices } = loaded;
  return (
    <>
      <PageHead title={say('console.screen.organisation')} kicker={<bdi>{organisation.name}</bdi>} />
      <OrganisationChoice slug={organisation.slug} />
      {answer && !answer.fault && <p className="good-note" role="status">{say(`console.own.did.${answer.done as 'facts'}`)}</p>}
      <PlaceCards of={organisation.slug} places={places} mayChange={mayChange} answer={answer} />
      {mayChange && <ApplyCard coalitions={coalitions} places={places} fault={answer?.done === 'apply' ? answer.fault : undefined} />}
      {mayChange && <LogoCard logo={organisation.logo} name={organisation.name} to={`/api/organisations/${organisation.id}/logo`} />}
      {mayChange && <FactsForm key={organisation.id} organisation={organisation} choices={choices} fault={answer?.done === 'facts' ? answer.fault : undefined} />}
    </>
  );
}
