import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { campaignList } from '../documents/campaigns.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { firstWords } from '../layout/first-words.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { CampaignDates, CampaignStanding } from './campaign-standing.js';

export const handle = sharedFor(5);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('after') || undefined;
  const { shownCampaigns } = await ask(context, campaignList, { locale: context.get(given).locale, after });
  return { campaigns: shownCampaigns.edges.map(({ node }) => node), next: shownCampaigns.pageInfo.hasNextPage ? shownCampaigns.pageInfo.endCursor : null, isFirst: !after };
}

/** Campaigns everybody may see, the latest to begin first. */
export default function CampaignsPage() {
  const say = useSay();
  const locale = useLocale();
  const { campaigns, next, isFirst } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap">
      <Head title={say('site.campaigns.title')} description={say('site.campaigns.about')} isHidden={!isFirst} />
      <h1>{say('site.campaigns.title')}</h1>
      <p className="lead">{say('site.campaigns.about')}</p>
      {campaigns.length === 0 && <div className="empty"><p>{say('site.campaigns.none')}</p></div>}
      {campaigns.length > 0 && (
        <ul className="items">
          {campaigns.map((campaign) => (
            <li key={campaign.slug} className="item">
              <p className="kicker"><bdi>{campaign.organisation.name}</bdi></p>
              <h2 dir="auto"><a href={`/${locale}/campaigns/${encodeURIComponent(campaign.slug)}`}>{campaign.title}</a></h2>
              {campaign.text && <p dir="auto">{firstWords(campaign.text)}</p>}
              <p className="far"><CampaignDates of={campaign} /></p>
              <CampaignStanding state={campaign.state} />
            </li>
          ))}
        </ul>
      )}
      {next && <nav className="pages" aria-label={say('site.list.pages')}><a href={`?after=${encodeURIComponent(next)}`} rel="next">{say('site.campaigns.next')}</a></nav>}
    </main>
  );
}
