import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { homePage } from '../documents/home.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { useLocale, useRoot, useSay } from '../layout/locale.js';
import { NewsletterBox } from '../newsletter/newsletter-box.js';
import { PetitionItem } from '../petitions/petition-item.js';
import { Behind } from './behind.js';
import { Lately } from './lately.js';
import { Promises } from './promises.js';

export const handle = sharedFor(2);

export async function loader({ context }: LoaderFunctionArgs) {
  const { open, stream, coalitions } = await ask(context, homePage, { locale: context.get(given).locale });
  return { petitions: open.edges.map(({ node }) => node), hasMore: open.pageInfo.hasNextPage, happenings: stream.edges.map(({ node }) => node), coalitions: coalitions.filter(({ isArchive }) => !isArchive) };
}

export default function Home() {
  const say = useSay();
  const locale = useLocale();
  const { publicUrl } = useRoot();
  const { petitions, hasMore, happenings, coalitions } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="home">
      <Head title={say('site.name')} description={say('site.home.about')} />
      <link rel="alternate" type="application/atom+xml" href={`${publicUrl}/${locale}/petitions.atom`} title={say('site.feed.title')} />
      <link rel="alternate" type="application/rss+xml" href={`${publicUrl}/${locale}/petitions.rss`} title={say('site.feed.title')} />
      <link rel="alternate" type="application/atom+xml" href={`${publicUrl}/${locale}/stream.atom`} title={say('site.stream.feed')} />
      <div className="hero">
        <div className="wrap">
          <h1>{say('site.home.title')}</h1>
          <p className="lead">{say('site.home.about')}</p>
          <form className="search" action={`/${locale}/petitions`} role="search">
            <label className="quiet" htmlFor="q">{say('site.list.query')}</label>
            <input id="q" name="q" type="search" placeholder={say('site.home.searchHint')} maxLength={200} />
            <button type="submit">{say('site.list.search')}</button>
          </form>
        </div>
      </div>
      <div className="wrap rooms-of-home">
        <div className="first-room">
          <section aria-labelledby="open">
            <h2 id="open">{say('site.home.open')}</h2>
            {petitions.length === 0 ? <p className="empty">{say('site.list.empty')}</p> : <ul className="items">{petitions.map((petition) => <PetitionItem key={petition.slug} petition={petition} level="h3" />)}</ul>}
            {hasMore && <p><a className="onward" href={`/${locale}/petitions?state=open`}>{say('site.home.allOpen')}</a></p>}
          </section>
          <Behind coalitions={coalitions} />
        </div>
        <div className="second-room">
          <NewsletterBox newsletters={coalitions} />
          <Lately happenings={happenings} />
        </div>
        <Promises />
      </div>
    </main>
  );
}
