import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { streamPage } from '../documents/stream.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { useLocale, useRoot, useSay } from '../layout/locale.js';
import { Happenings } from './happenings.js';

export const handle = sharedFor(5);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const [coalition, after] = [asked.get('coalition')?.slice(0, 100) ?? '', asked.get('after') ?? ''];
  const { stream, coalitions } = await ask(context, streamPage, { locale: context.get(given).locale, first: 30, coalition: coalition || undefined, after: after || undefined });
  return { happenings: stream.edges.map(({ node }) => node), next: stream.pageInfo.hasNextPage ? stream.pageInfo.endCursor : null, coalitions: coalitions.filter(({ isArchive }) => !isArchive), coalition, after };
}

/** All that happened in public, page by page, of one coalition or of all. */
export default function StreamPage() {
  const say = useSay();
  const locale = useLocale();
  const { publicUrl } = useRoot();
  const { happenings, next, coalitions, coalition, after } = useLoaderData<typeof loader>();
  const here = `/${locale}/stream`;
  const at = (cursor: string) => `${here}?${new URLSearchParams(Object.entries({ coalition, after: cursor }).filter(([, value]) => value))}`;
  const feed = coalition ? `${publicUrl}/${locale}/coalitions/${encodeURIComponent(coalition)}/stream` : `${publicUrl}${here}`;
  return (
    <main id="main" className="wrap lately">
      <Head title={say('site.home.lately')} description={say('site.stream.about')} isHidden={coalition !== '' || after !== ''} />
      <link rel="alternate" type="application/atom+xml" href={`${feed}.atom`} title={say('site.stream.feed')} />
      <link rel="alternate" type="application/feed+json" href={`${feed}.json`} title={say('site.stream.feed')} />
      <h1>{say('site.home.lately')}</h1>
      <p className="lead">{say('site.stream.about')}</p>
      {coalitions.length > 1 && (
        <form className="filters" action={here} role="search">
          <p>
            <label htmlFor="coalition">{say('site.commitments.coalition')}</label>
            <select id="coalition" name="coalition" defaultValue={coalition}>
              <option value="">{say('site.commitments.all')}</option>
              {coalitions.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}
            </select>
          </p>
          <p><button type="submit">{say('site.list.search')}</button></p>
        </form>
      )}
      {happenings.length === 0 ? <div className="empty"><p>{say('site.stream.none')}</p></div> : <Happenings happenings={happenings} />}
      <nav className="pages" aria-label={say('site.list.pages')}>
        {after && <a href={at('')}>{say('site.list.first')}</a>}
        {next && <a href={at(next)} rel="next">{say('site.list.next')}</a>}
      </nav>
      <p className="fine"><a href={`${feed}.atom`}>{say('site.feed.link')}</a> · <a href={`${feed}.json`}>{say('site.stream.json')}</a></p>
    </main>
  );
}
