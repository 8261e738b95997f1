import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { CoordinatedActionsQuery } from '../../gql/graphql.js';
import { dayOf } from '#libs/i18n';
import { ask, notFound } from '../desk.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { useMe } from '../room/use-me.js';
import { chosenPlace } from '../staff/chosen.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useWords } from '../words/words.js';
import { ActionBoard } from './action-board.js';
import { ActionList } from './action-list.js';
import { ActionMonth } from './action-month.js';
import { actionsQuery } from './actions.queries.js';
import { isMonth, monthOf } from './month.js';

export type ActionInList = CoordinatedActionsQuery['coordinatedActions'][number];
const views = ['month', 'list', 'board'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const asked = new URL(request.url).searchParams;
  const today = dayOf(new Date());
  const view = views.find((one) => one === asked.get('view')) ?? 'month';
  const named = asked.get('month');
  const month = monthOf(isMonth(named) ? named : today.slice(0, 7));
  const days = month.weeks.flat();
  const { coordinatedActions: actions } = await ask(context, actionsQuery, { coalitionId: coalition.id, ...(view === 'month' && { from: days[0], until: days.at(-1) }) });
  return { coalition, view, month, today, actions };
}

/** Every action of the coalition's campaigns, by month, as a list or by how far it is; the address says which. */
export default function ActionsScreen() {
  const say = useWords();
  const me = useMe();
  const { coalition, view, month, today, actions } = useLoaderData<typeof loader>();
  const at = (one: string) => `?coalition=${coalition.slug}&view=${one}${one === 'month' ? `&month=${month.name}` : ''}`;
  return (
    <>
      <PageHead title={say('console.campaigns.actions')} kicker={<Link to={`/console/campaigns?coalition=${coalition.slug}`} dir="auto">{coalition.name}</Link>} />
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      <nav className="acts views" aria-label={say('console.campaigns.views')}>
        {views.map((one) => <Link key={one} className="button second" to={at(one)} aria-current={one === view ? 'page' : undefined}>{say(`console.campaigns.view.${one}`)}</Link>)}
      </nav>
      {view === 'month' && <ActionMonth month={month} today={today} actions={actions} of={coalition.slug} />}
      {view !== 'month' && actions.length === 0 && <Empty title={say('console.campaigns.noActions')} />}
      {view === 'list' && actions.length > 0 && <ActionList actions={actions} />}
      {view === 'board' && actions.length > 0 && <ActionBoard actions={actions} today={today} />}
    </>
  );
}
