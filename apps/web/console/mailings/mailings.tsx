import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { formatNumber } from '#libs/i18n';
import { graphql } from '../../gql/gql.js';
import type { MailingsQuery } from '../../gql/graphql.js';
import { ask } from '../desk.js';
import { chosenOrganisation } from '../organisation/chosen.js';
import { NoOrganisation, OrganisationChoice } from '../organisation/organisation-choice.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { When } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import { audienceOf } from './audience.js';
import { MailingMark } from './mailing-mark.js';
import { NewsletterCard } from './newsletter-card.js';

const mailingsQuery = graphql(`
  query Mailings($organisation: String!, $after: String) {
    mailings(organisation: $organisation, first: 25, after: $after) {
      edges { node { id state newsletter createdAt sentAt petition { title } coalition { name } texts { locale subject } progress { sent total } author { name } } }
      pageInfo { endCursor hasNextPage }
    }
    newsletterNumbers(organisation: $organisation) { coalition { slug name } pending confirmed paused unsubscribed bounced choosing growth { month joined left } }
  }
`);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const organisation = chosenOrganisation(context, request);
  if (!organisation) return { organisation, page: undefined, newsletters: [] };
  const after = new URL(request.url).searchParams.get('after');
  const { mailings, newsletterNumbers } = await ask(context, mailingsQuery, { organisation: organisation.slug, after });
  return { organisation, page: mailings, newsletters: newsletterNumbers };
}

/** The mailings of one organisation, newest first, and how the newsletters stand that it can write to. */
export default function Mailings() {
  const say = useWords();
  const { organisation, page, newsletters } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={say('console.mailings.title')} kicker={organisation && <bdi>{organisation.name}</bdi>}>
        {organisation && <Link className="button" to={`/console/mailings/new?organisation=${organisation.slug}`}>{say('console.mailings.new')}</Link>}
      </PageHead>
      {organisation && <OrganisationChoice slug={organisation.slug} />}
      {!page ? <NoOrganisation /> : page.edges.length === 0 ? (
        <Empty title={say('console.mailings.empty')}><p>{say('console.mailings.emptyText')}</p></Empty>
      ) : <MailingTable nodes={page.edges.map(({ node }) => node)} />}
      {page?.pageInfo.hasNextPage && <p><Link to={`?organisation=${organisation.slug}&after=${encodeURIComponent(page.pageInfo.endCursor ?? '')}`}>{say('console.list.more')}</Link></p>}
      {newsletters.map((numbers) => <NewsletterCard key={numbers.coalition.slug} numbers={numbers} />)}
    </>
  );
}

type Node = MailingsQuery['mailings']['edges'][number]['node'];

function MailingTable({ nodes }: { readonly nodes: readonly Node[] }) {
  const say = useWords();
  const keys = useRowKeys();
  const locale = useLanguage();
  return (
    <table className="stacking" onKeyDown={keys}>
      <caption className="hidden">{say('console.mailings.title')}</caption>
      <thead><tr>
        <th scope="col">{say('console.mailings.subject')}</th>
        <th scope="col">{say('console.mailings.state')}</th>
        <th scope="col">{say('console.mailings.petition')}</th>
        <th scope="col" className="number">{say('console.mailings.sent')}</th>
        <th scope="col">{say('console.mailings.made')}</th>
      </tr></thead>
      <tbody>
        {nodes.map(({ id, state, texts, progress, createdAt, author, ...addressed }) => (
          <tr key={id}>
            <th scope="row"><Link to={`/console/mailings/${id}`} dir="auto" lang={texts[0]?.locale} data-row>{texts[0]?.subject}</Link></th>
            <td data-label={say('console.mailings.state')}><MailingMark state={state} /></td>
            <td data-label={say('console.mailings.petition')}><div>{audienceOf(say, addressed).map((words) => <div key={words}><bdi>{words}</bdi></div>)}</div></td>
            <td className="number" data-label={say('console.mailings.sent')}>{progress.total > 0 ? `${formatNumber(locale, progress.sent)} / ${formatNumber(locale, progress.total)}` : ''}</td>
            <td data-label={say('console.mailings.made')}><span><When at={createdAt} /> <bdi>{author?.name}</bdi></span></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
