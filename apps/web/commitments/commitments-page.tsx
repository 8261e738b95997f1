import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { commitmentsPage, commitmentStates } from '../documents/commitments.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { CommitmentItem } from './commitment-item.js';

export const handle = sharedFor(5);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const [coalition, after] = [asked.get('coalition')?.slice(0, 100) ?? '', asked.get('after') ?? ''];
  const state = commitmentStates.find((one) => one.toLowerCase() === asked.get('state'));
  const { commitments, coalitions } = await ask(context, commitmentsPage, { locale: context.get(given).locale, coalition: coalition || undefined, state, after: after || undefined });
  return { rows: commitments.edges.map(({ node }) => node), next: commitments.pageInfo.hasNextPage ? commitments.pageInfo.endCursor : null, coalitions: coalitions.filter(({ isArchive }) => !isArchive), chosen: { coalition, state: state?.toLowerCase() ?? '', after } };
}

/** What authorities promised, and what became of it, as coalitions follow it. */
export default function CommitmentsPage() {
  const say = useSay();
  const locale = useLocale();
  const { rows, next, chosen } = useLoaderData<typeof loader>();
  const here = (after: string) => `/${locale}/commitments?${new URLSearchParams(Object.entries({ ...chosen, after }).filter(([, value]) => value))}`;
  const isNarrowed = Object.values(chosen).some(Boolean);
  return (
    <main id="main" className="wrap">
      <Head title={say('site.commitments.title')} description={say('site.commitments.about')} isHidden={isNarrowed} />
      <h1>{say('site.commitments.title')}</h1>
      <p className="lead">{say('site.commitments.about')}</p>
      <Filters />
      {rows.length === 0 ? <div className="empty"><p>{say(isNarrowed ? 'site.commitments.noneSuch' : 'site.commitments.none')}</p></div> : <ul className="items">{rows.map((commitment) => <CommitmentItem key={commitment.id} commitment={commitment} />)}</ul>}
      <nav className="pages" aria-label={say('site.list.pages')}>
        {chosen.after && <a href={here('')}>{say('site.list.first')}</a>}
        {next && <a href={here(next)} rel="next">{say('site.list.next')}</a>}
      </nav>
    </main>
  );
}

/** A plain form by GET. */
function Filters() {
  const say = useSay();
  const { coalitions, chosen } = useLoaderData<typeof loader>();
  return (
    <form className="filters" action={`/${useLocale()}/commitments`} role="search">
      <p>
        <label htmlFor="coalition">{say('site.commitments.coalition')}</label>
        <select id="coalition" name="coalition" defaultValue={chosen.coalition}>
          <option value="">{say('site.commitments.all')}</option>
          {coalitions.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}
        </select>
      </p>
      <p>
        <label htmlFor="state">{say('site.commitments.stateLabel')}</label>
        <select id="state" name="state" defaultValue={chosen.state}>
          <option value="">{say('site.commitments.all')}</option>
          {commitmentStates.map((state) => <option key={state} value={state.toLowerCase()}>{say(`site.commitments.state.${state}`)}</option>)}
        </select>
      </p>
      <p><button type="submit">{say('site.list.search')}</button></p>
    </form>
  );
}
