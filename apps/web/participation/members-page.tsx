import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { formatNumber } from '#libs/i18n';
import { ask, notFound } from '../asking/ask.js';
import { campaignMembers } from '../documents/participation.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';

export const handle = sharedFor(5);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = context.get(given);
  const { shownBrought, shownCampaign } = await ask(context, campaignMembers, { slug: params['slug'] ?? '', locale });
  if (!shownBrought || !shownCampaign) throw notFound();
  return { campaign: shownCampaign, brought: shownBrought };
}

/** Who takes part in a campaign that says so, what those brought who agreed, and its kit. */
export default function CampaignMembersPage() {
  const say = useSay();
  const locale = useLocale();
  const { campaign, brought: { shares, total, hasKit } } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap organisation">
      <Head title={`${say('site.participation.title')} – ${campaign.title}`} description={say('site.participation.of', { campaign: campaign.title })} />
      <header className="titling">
        <p className="kicker"><a href={`/${locale}/campaigns/${encodeURIComponent(campaign.slug)}`}>{say('site.participation.of', { campaign: campaign.title })}</a></p>
        <h1>{say('site.participation.title')}</h1>
      </header>
      {shares.length > 0 && <Brought shares={shares} total={total} />}
      {hasKit && (
        <section className="notice">
          <p>{say('site.participation.kitText')}</p>
          <p><a className="button" href={`/api/campaigns/${encodeURIComponent(campaign.slug)}/kit.zip`} hrefLang={locale} download>{say('site.participation.kit')}</a></p>
        </section>
      )}
    </main>
  );
}

type Shares = ReturnType<typeof useLoaderData<typeof loader>>['brought']['shares'];

/** Table and chart are one: each row carries its bar. */
function Brought({ shares, total }: { readonly shares: Shares; readonly total: number }) {
  const say = useSay();
  const locale = useLocale();
  const most = Math.max(...shares.map(({ signatures }) => signatures ?? 0), 1);
  return (
    <section aria-labelledby="brought">
      <h2 id="brought">{say('site.participation.brought')}</h2>
      <table className="brought">
        <thead><tr><th scope="col">{say('site.participation.organisation')}</th><th scope="col" className="number">{say('site.participation.signatures')}</th></tr></thead>
        <tbody>
          {shares.map(({ organisation: { slug, name }, isLead, signatures }) => (
            <tr key={slug}>
              <th scope="row">
                <a href={`/${locale}/organisations/${slug}`}><bdi>{name}</bdi></a>{isLead && <span className="fine"> {say('site.participation.leads')}</span>}
                {signatures !== null && <svg className="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width={Math.max((signatures / most) * 100, 1)} height="6" /></svg>}
              </th>
              <td className="number">{signatures === null ? <span className="fine">{say('site.participation.unsaid')}</span> : <bdi>{formatNumber(locale, signatures)}</bdi>}</td>
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{say('site.participation.total')}</th><td className="number"><strong><bdi>{formatNumber(locale, total)}</bdi></strong></td></tr></tfoot>
      </table>
      <p className="fine">{say('site.participation.hint')}</p>
    </section>
  );
}
