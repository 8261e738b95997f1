import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { formatNumber } from '#libs/i18n';
import { graphql } from '../../gql/gql.js';
import { ask } from '../desk.js';
import { chosenOrganisation } from '../organisation/chosen.js';
import { NoOrganisation, OrganisationChoice } from '../organisation/organisation-choice.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { PetitionMark } from '../parts/state-mark.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { useLanguage, useWords } from '../words/words.js';

const carriedQuery = graphql(`
  query LinkedPetitions($organisation: String!) {
    petitions(first: 50, filter: { organisation: $organisation }) { edges { node { slug title state tally { confirmed } organisations { slug name } } } }
  }
`);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const organisation = chosenOrganisation(context, request);
  if (!organisation) return { organisation, petitions: [] };
  const { petitions } = await ask(context, carriedQuery, { organisation: organisation.slug });
  return { organisation, petitions: petitions.edges.map(({ node }) => node) };
}

/** The public petitions an organisation carries, its own and those of others, with the way to its link. */
export default function Partners() {
  const say = useWords();
  const locale = useLanguage();
  const keys = useRowKeys();
  const { organisation, petitions } = useLoaderData<typeof loader>();
  if (!organisation) return <><PageHead title={say('console.screen.partners')} /><NoOrganisation /></>;
  const columns = { lead: say('console.partners.leads'), state: say('console.petitions.state'), total: say('console.partners.total') };
  return (
    <>
      <PageHead title={say('console.screen.partners')} kicker={<bdi>{organisation.name}</bdi>} />
      <OrganisationChoice slug={organisation.slug} />
      {petitions.length === 0 ? <Empty title={say('console.partners.none')}><p>{say('console.partners.noneText')}</p></Empty> : (
        <table className="stacking" onKeyDown={keys}>
          <caption className="hidden">{say('console.screen.partners')}</caption>
          <thead><tr><th scope="col">{say('console.petitions.title')}</th><th scope="col">{columns.lead}</th><th scope="col">{columns.state}</th><th scope="col" className="number">{columns.total}</th></tr></thead>
          <tbody>
            {petitions.map(({ slug, title, state, tally, organisations }) => (
              <tr key={slug}>
                <th scope="row"><Link to={`/console/petitions/${slug}/partners?org=${organisation.slug}`} prefetch="intent" dir="auto" data-row>{title}</Link></th>
                <td data-label={columns.lead}><bdi>{organisations[0]?.name}</bdi></td>
                <td data-label={columns.state}><PetitionMark state={state} /></td>
                <td data-label={columns.total} className="number"><bdi>{formatNumber(locale, tally.confirmed)}</bdi></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
