import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { petitionList } from '../documents/lists.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Filters } from './filters.js';
import { isNarrowed, readChosen, toFilter, toSearch } from './petition-filters.js';
import { PetitionItem } from './petition-item.js';

export const handle = sharedFor(2);

const PER_PAGE = 20;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { locale } = context.get(given);
  const chosen = readChosen(new URL(request.url).searchParams);
  const { petitions } = await ask(context, petitionList, { locale, first: PER_PAGE, after: chosen.after || undefined, filter: toFilter(chosen) });
  return { petitions: petitions.edges.map(({ node }) => node), next: petitions.pageInfo.hasNextPage ? petitions.pageInfo.endCursor : null, chosen };
}

export default function PetitionsPage() {
  const say = useSay();
  const locale = useLocale();
  const { petitions, next, chosen } = useLoaderData<typeof loader>();
  const here = `/${locale}/petitions`;
  return (
    <main id="main" className="wrap">
      <Head title={say('site.list.title')} description={say('site.list.about')} isHidden={isNarrowed(chosen) || chosen.after !== ''} />
      <h1>{say('site.list.title')}</h1>
      <Filters chosen={chosen} />
      {chosen.from === 'elsewhere' && <p className="notice">{say('site.list.elsewhereNote')}</p>}
      {petitions.length === 0 ? (
        <div className="empty">
          <p>{say(isNarrowed(chosen) ? 'site.list.none' : 'site.list.empty')}</p>
          {isNarrowed(chosen) && <p><a href={here}>{say('site.list.all')}</a></p>}
        </div>
      ) : (
        <ul className="items">{petitions.map((petition) => <PetitionItem key={petition.slug} petition={petition} />)}</ul>
      )}
      <nav className="pages" aria-label={say('site.list.pages')}>
        {chosen.after && <a href={here + toSearch({ ...chosen, after: '' })}>{say('site.list.first')}</a>}
        {next && <a href={here + toSearch({ ...chosen, after: next })} rel="next">{say('site.list.next')}</a>}
      </nav>
    </main>
  );
}
