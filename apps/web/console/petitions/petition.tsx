import { NavLink, Outlet, useLoaderData, useRouteLoaderData, type LoaderFunctionArgs } from 'react-router';
import { formatNumber } from '#libs/i18n';
import { graphql } from '../../gql/gql.js';
import { ask, notFound, type Me } from '../desk.js';
import { maySeeNumbers } from '../numbers/may-see.js';
import { PageHead } from '../parts/page-head.js';
import { PetitionMark } from '../parts/state-mark.js';
import { useMe } from '../room/use-me.js';
import { useLanguage, useWords } from '../words/words.js';

const petitionQuery = graphql(`
  query ConsolePetition($slug: String!) {
    petition(slug: $slug) {
      id slug state title referenceLocale personsPerMailbox opensAt closesAt openedAt closedAt updatedAt isImported myActions locales
      coalition { slug name }
      organisations { id slug name }
      texts { locale title body isReady isBehind updatedAt }
      targets { position kind name targetId words { fr ar en es } }
      milestones { goal reachedAt words { fr ar en es } }
      tally { confirmed asOf }
    }
  }
`);

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { petition } = await ask(context, petitionQuery, { slug: params.slug! });
  if (!petition) throw notFound();
  return { petition };
}

export type PetitionAtWork = Awaited<ReturnType<typeof loader>>['petition'];

/** The petition of the screens below this one. */
export function usePetition(): PetitionAtWork {
  return useRouteLoaderData<typeof loader>('petition')!.petition;
}

/** Round all screens of one petition: what it is called, how it stands, its parts. */
export default function Petition() {
  const say = useWords();
  const me = useMe();
  const locale = useLanguage();
  const { petition } = useLoaderData<typeof loader>();
  const { slug, title, state, tally, openedAt, organisations } = petition;
  const at = `/console/petitions/${slug}`;
  return (
    <>
      <PageHead title={title} kicker={<bdi>{organisations[0]?.name}</bdi>}>
        <PetitionMark state={state} />
        {openedAt && <span className="hint"><bdi>{formatNumber(locale, tally.confirmed)}</bdi> {say('console.petition.confirmed', { count: tally.confirmed })}</span>}
      </PageHead>
      <nav className="tabs" aria-label={say('console.petition.parts')}>
        <NavLink to={at} end>{say('console.petition.course')}</NavLink>
        <NavLink to={`${at}/text`} prefetch="intent">{say('console.petition.text')}</NavLink>
        <NavLink to={`${at}/details`} prefetch="intent">{say('console.petition.details')}</NavLink>
        <NavLink to={`${at}/delivery`} prefetch="intent">{say('console.petition.delivery')}</NavLink>
        <NavLink to={`${at}/news`} prefetch="intent">{say('console.petition.news')}</NavLink>
        {isCarrier(me, petition) && <NavLink to={`${at}/partners`} prefetch="intent">{say('console.petition.partners')}</NavLink>}
        {maySeeNumbers(me, organisations) && <NavLink to={`${at}/signatures`} prefetch="intent">{say('console.petition.numbers')}</NavLink>}
      </nav>
      <Outlet />
    </>
  );
}

/** Whether somebody who may see numbers works where it is carried. */
function isCarrier(me: Me, { organisations }: PetitionAtWork): boolean {
  return me.memberships.some(({ organisation, roles }) => roles.some((role) => role !== 'CONTRIBUTOR') && organisations.some(({ slug }) => slug === organisation.slug));
}
