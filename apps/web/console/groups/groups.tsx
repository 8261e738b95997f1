import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { GroupsQuery } from '../../gql/graphql.js';
import { ask } from '../desk.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { Day } from '../parts/when.js';
import { useMe } from '../room/use-me.js';
import { chosenPlace } from '../staff/chosen.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useWords } from '../words/words.js';
import { GroupMark } from './group-mark.js';
import { groupsQuery } from './group.queries.js';

type Row = GroupsQuery['groups']['edges'][number]['node'];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) return undefined;
  const after = new URL(request.url).searchParams.get('after');
  const { mine, groups } = await ask(context, groupsQuery, { coalitionId: coalition.id, after });
  const own = after ? [] : mine.edges.map(({ node }) => node);
  const others = groups.edges.map(({ node }) => node).filter(({ id }) => mine.edges.every(({ node }) => node.id !== id));
  return { coalition, own, others, next: groups.pageInfo.hasNextPage ? groups.pageInfo.endCursor : null };
}

/** The working groups of a coalition: those in which I sit first. */
export default function GroupList() {
  const say = useWords();
  const me = useMe();
  const loaded = useLoaderData<typeof loader>();
  if (!loaded) return <><PageHead title={say('console.screen.groups')} /><Empty title={say('console.groups.nowhere')}><p>{say('console.groups.nowhereText')}</p></Empty></>;
  const { coalition, own, others, next } = loaded;
  return (
    <>
      <PageHead title={say('console.screen.groups')} kicker={<bdi>{coalition.name}</bdi>}>
        <Link className="button" to={`/console/groups/new?coalition=${coalition.slug}`}>{say('console.groups.new')}</Link>
      </PageHead>
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      {own.length + others.length === 0 && <Empty title={say('console.groups.none')}><p>{say('console.groups.noneText')}</p></Empty>}
      {own.length > 0 && <Groups title={say('console.groups.mine')} rows={own} />}
      {others.length > 0 && <Groups title={say('console.groups.others')} rows={others} />}
      {next && <p><Link className="button second" to={`?coalition=${coalition.slug}&after=${encodeURIComponent(next)}`}>{say('console.petitions.more')}</Link></p>}
    </>
  );
}

function Groups({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const say = useWords();
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <table className="stacking">
        <caption className="hidden">{title}</caption>
        <thead><tr>
          <th scope="col">{say('console.groups.group')}</th>
          <th scope="col">{say('console.groups.state')}</th>
          <th scope="col">{say('console.groups.size')}</th>
          <th scope="col">{say('console.groups.period')}</th>
        </tr></thead>
        <tbody>
          {rows.map(({ id, name, state, organisationCount, fromOn, untilOn }) => (
            <tr key={id}>
              <th scope="row"><Link to={`/console/groups/${id}`} prefetch="intent" dir="auto">{name}</Link></th>
              <td data-label={say('console.groups.state')}><GroupMark state={state} /></td>
              <td data-label={say('console.groups.size')}>{say('console.groups.organisations', { count: organisationCount })}</td>
              <td data-label={say('console.groups.period')}><Day at={fromOn} />{untilOn && <> – <Day at={untilOn} /></>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
