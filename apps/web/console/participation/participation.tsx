import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { locales, type Locale } from '#libs/i18n';
import type { CampaignKitQuery, CampaignParticipationQuery } from '../../gql/graphql.js';
import { ask, desk, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf, type Fault } from '../outcome.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';
import { act } from './act.js';
import { Answers } from './answers.js';
import { BroughtTable } from './brought-table.js';
import { HouseTable } from './house-table.js';
import { InviteCard, RulesCard } from './invite-card.js';
import { KitCard } from './kit-card.js';
import { Openings } from './openings.js';
import { kitQuery, openingsQuery, participationQuery } from './participation.queries.js';

export type Taking = CampaignParticipationQuery['campaignParticipation'];
export type Kit = CampaignKitQuery['campaignKit'];
/** What was done, to which part, or why not. */
export interface Acted {
  readonly done: string;
  readonly id: string;
  readonly fault: Fault | undefined;
}

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const campaignId = params['id']!;
  const { campaignParticipation: taking, campaignBrought: brought } = await ask(context, participationQuery, { campaignId });
  const isIn = taking.mayRun || taking.participations.some(({ isMine, state }) => isMine && state === 'JOINED');
  const kit = isIn ? (await ask(context, kitQuery, { campaignId })).campaignKit : undefined;
  return { taking, brought, kit, own: kit ? await ownPages(context, new URL(request.url).searchParams, taking, kit) : undefined };
}

/** The opening paragraphs of one of my organisations on one of the petitions, and what may be chosen instead. */
async function ownPages(context: LoaderFunctionArgs['context'], search: URLSearchParams, { participations }: Taking, { petitions }: Kit) {
  const houses = participations.filter(({ isMine, state }) => isMine && state === 'JOINED').map(({ organisation }) => organisation);
  const house = houses.find(({ slug }) => slug === search.get('organisation')) ?? houses[0];
  const slugs = [...new Set(petitions.map(({ slug }) => slug))];
  const petition = slugs.find((slug) => slug === search.get('petition')) ?? slugs[0];
  if (!house || !petition) return undefined;
  const { petitionOpenings } = await ask(context, openingsQuery, { petition, organisationId: house.id });
  const languages = locales.filter((locale) => petitions.some((one) => one.slug === petition && one.locale === locale));
  const asked = search.get('in') ?? context.get(desk).locale;
  const locale: Locale = languages.find((one) => one === asked) ?? languages[0] ?? 'fr';
  const titles = slugs.map((slug) => ({ slug, title: (petitions.find((one) => one.slug === slug && one.locale === locale) ?? petitions.find((one) => one.slug === slug))!.title }));
  return { houses, house, petition, petitions: titles, languages, locale, openings: petitionOpenings.filter((opening) => opening.locale === locale) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = await act(context, params['id']!, form);
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  return data<Acted>({ fault, done: form.text('act'), id: form.text('id') }, { status: fault ? 409 : 200 });
}

/** Who takes part in a campaign, what each brings, and what takers get. */
export default function ParticipationScreen() {
  const say = useWords();
  const { taking, brought, kit, own } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  return (
    <>
      <PageHead title={say('console.participation.title')} kicker={<Link to={`/console/campaigns/${taking.campaignId}`} dir="auto">{taking.title}</Link>} />
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.participation.done')}</p>}
      <Answers taking={taking} acted={acted} />
      <BroughtTable brought={brought} />
      <HouseTable taking={taking} acted={acted} />
      {taking.mayRun && <div className="cards"><InviteCard taking={taking} acted={acted} /><RulesCard taking={taking} acted={acted} /></div>}
      {kit && <KitCard kit={kit} mayRun={taking.mayRun} acted={acted} />}
      {own && <Openings own={own} acted={acted} />}
    </>
  );
}
export type Own = NonNullable<Awaited<ReturnType<typeof ownPages>>>;
