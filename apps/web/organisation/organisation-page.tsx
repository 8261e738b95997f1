import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ItsActivities } from '../activities/its-activities.js';
import { ask, notFound } from '../asking/ask.js';
import { organisationPage } from '../documents/organisations.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { isWebAddress } from '../layout/is-web-address.js';
import { Listed } from '../layout/listed.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Logo } from '../layout/logo.js';
import { Say } from '../layout/say.js';
import { Paragraphs } from '../layout/written.js';
import { Accent } from '../petition/accent.js';
import { Facts } from './facts.js';
import { firstWords } from '../layout/first-words.js';
import { PetitionItem } from '../petitions/petition-item.js';

export const handle = sharedFor(5);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { organisation, petitions } = await ask(context, organisationPage, { slug: params['slug'] ?? '', locale: context.get(given).locale });
  if (!organisation) throw notFound();
  return { organisation, petitions: petitions.edges.map(({ node }) => node), hasMore: petitions.pageInfo.hasNextPage };
}

export default function OrganisationPage() {
  const say = useSay();
  const locale = useLocale();
  const { organisation, petitions, hasMore } = useLoaderData<typeof loader>();
  const { slug, name, city, about, website, coalitions, logo } = organisation;
  return (
    <main id="main" className="wrap organisation" itemScope itemType="https://schema.org/NGO">
      <Head title={name} description={firstWords(about)} />
      <Accent of={[organisation]} />
      <header className="titling">
        <Logo of={logo} name={name} size="large" />
        {city && <p className="kicker"><bdi>{city}</bdi></p>}
        <h1 dir="auto" itemProp="name">{name}</h1>
        {coalitions.length > 0 && <p><Say of="site.organisation.coalitions" with={{ coalitions: <Listed names={coalitions.map((coalition) => coalition.name)} /> }} /></p>}
      </header>
      <Facts of={organisation} />
      <section className="story" itemProp="description"><Paragraphs text={about} /></section>
      {website && isWebAddress(website) && <p><a href={website} rel="external" itemProp="url">{say('site.organisation.website')} <bdi dir="ltr">{new URL(website).host}</bdi></a></p>}
      <section aria-labelledby="petitions">
        <h2 id="petitions">{say('site.organisation.petitions')}</h2>
        {petitions.length === 0 ? <p className="empty">{say('site.organisation.noPetition')}</p> : <ul className="items">{petitions.map((petition) => <PetitionItem key={petition.slug} petition={petition} level="h3" />)}</ul>}
        {hasMore && <p><a className="onward" href={`/${locale}/petitions?org=${encodeURIComponent(slug)}`}>{say('site.organisation.allPetitions')}</a></p>}
      </section>
      <ItsActivities of={{ by: 'org', slug }} />
    </main>
  );
}
