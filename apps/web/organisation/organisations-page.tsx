import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { organisationList } from '../documents/organisations.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { Logo } from '../layout/logo.js';
import { useLocale, useSay } from '../layout/locale.js';
import { firstWords } from '../layout/first-words.js';

export const handle = sharedFor(10);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { locale } = context.get(given);
  const search = new URL(request.url).searchParams;
  const q = (search.get('q') ?? '').trim().slice(0, 200);
  const { organisations } = await ask(context, organisationList, { locale, after: search.get('after') ?? undefined, filter: { search: q || undefined } });
  return { organisations: organisations.edges.map(({ node }) => node), next: organisations.pageInfo.hasNextPage ? organisations.pageInfo.endCursor : null, q };
}

export default function OrganisationsPage() {
  const say = useSay();
  const locale = useLocale();
  const { organisations, next, q } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap">
      <Head title={say('site.organisations.title')} description={say('site.organisations.about')} isHidden={q !== ''} />
      <h1>{say('site.organisations.title')}</h1>
      <p className="lead">{say('site.organisations.about')}</p>
      <form className="search" action={`/${locale}/organisations`} role="search">
        <label className="quiet" htmlFor="q">{say('site.organisations.query')}</label>
        <input id="q" name="q" type="search" defaultValue={q} placeholder={say('site.organisations.query')} maxLength={200} />
        <button type="submit">{say('site.list.search')}</button>
      </form>
      {organisations.length === 0 && <p className="empty">{say('site.organisations.none')} {q && <a href={`/${locale}/organisations`}>{say('site.organisations.all')}</a>}</p>}
      <ul className="items">
        {organisations.map(({ slug, name, city, about, logo }) => (
          <li key={slug} className="item">
            <h2 dir="auto"><Logo of={logo} name={name} size="small" /><a href={`/${locale}/organisations/${slug}`}>{name}</a></h2>
            {city && <p className="kicker"><bdi>{city}</bdi></p>}
            {about && <p dir="auto">{firstWords(about, 160)}</p>}
          </li>
        ))}
      </ul>
      {next && <nav className="pages" aria-label={say('site.list.pages')}><a href={`/${locale}/organisations?${new URLSearchParams({ ...(q && { q }), after: next })}`} rel="next">{say('site.list.next')}</a></nav>}
    </main>
  );
}
