import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { isLocale } from '#libs/i18n';
import { ask, notFound } from '../asking/ask.js';
import { campaignPage } from '../documents/campaigns.js';
import { sharedFor } from '../layout/caching.js';
import { firstWords } from '../layout/first-words.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Paragraphs } from '../layout/written.js';
import { CampaignActions } from './campaign-actions.js';
import { CampaignDates, CampaignStanding } from './campaign-standing.js';

export const handle = sharedFor(5);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const locale = params['lang'];
  if (!isLocale(locale)) throw notFound();
  const { shownCampaign } = await ask(context, campaignPage, { locale, slug: params['slug'] ?? '' });
  if (!shownCampaign) throw notFound();
  return { campaign: shownCampaign };
}

/** A campaign that was opened: what it wants, who leads it, what one can do now. */
export default function CampaignPage() {
  const say = useSay();
  const locale = useLocale();
  const { campaign } = useLoaderData<typeof loader>();
  const { title, text, organisation, state, slug, showsMembers } = campaign;
  return (
    <main id="main" className="wrap organisation">
      <Head title={title} description={firstWords(text)} />
      <header className="titling">
        <p className="kicker">{say('site.campaigns.kicker')} · <CampaignDates of={campaign} /></p>
        <h1 dir="auto">{title}</h1>
      </header>
      <p className="carriers"><Say of="site.campaigns.ledBy" with={{ organisation: <a href={`/${locale}/organisations/${encodeURIComponent(organisation.slug)}`}><bdi>{organisation.name}</bdi></a> }} /></p>
      <CampaignStanding state={state} />
      {text && <section className="story"><Paragraphs text={text} lead /></section>}
      <CampaignActions of={campaign} />
      {showsMembers && <p><a className="button second" href={`/${locale}/campaigns/${encodeURIComponent(slug)}/members`}>{say('site.campaigns.members')}</a></p>}
    </main>
  );
}
