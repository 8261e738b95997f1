import { Link } from 'react-router';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { ActionInList } from './actions.js';
import { EmbargoMark } from './marks.js';
import { PublishedCount } from './published-count.js';

const columns = ['coming', 'underway', 'past', 'done', 'called_off'] as const;

/** Where an action stands today: what is planned is told by its days, the rest by who said it. */
function columnOf({ state, startsOn, endsOn }: ActionInList, today: string): (typeof columns)[number] {
  if (state !== 'PLANNED') return state === 'DONE' ? 'done' : 'called_off';
  if (startsOn > today) return 'coming';
  return (endsOn ?? startsOn) >= today ? 'underway' : 'past';
}

/** Actions by how far they are, one column for each; columns nothing stands in are left out. */
export function ActionBoard({ actions, today }: { readonly actions: readonly ActionInList[]; readonly today: string }) {
  const say = useWords();
  return (
    <div className="kanban">
      {columns.map((column) => {
        const here = actions.filter((action) => columnOf(action, today) === column);
        return here.length > 0 && (
          <section key={column} aria-labelledby={`column-${column}`}>
            <h2 id={`column-${column}`}>{say(`console.campaigns.column.${column}`)} <span className="hint">{here.length}</span></h2>
            <ul className="plain">
              {here.map(({ id, kind, title, startsOn, endsOn, campaign, board, isUnderEmbargo }) => (
                <li key={id} className="card">
                  <p className="kicker">{say(`campaigns.plan.kind.${kind.toLowerCase() as 'petition'}`)}</p>
                  <h3 dir="auto"><Link to={`/console/campaigns/actions/${id}`}>{title}</Link></h3>
                  <p className="hint"><Day at={startsOn} />{endsOn && <> – <Day at={endsOn} /></>}<br /><bdi>{campaign.title}</bdi></p>
                  {isUnderEmbargo && <p><EmbargoMark /></p>}
                  {board.members > 0 && <p><PublishedCount board={board} /></p>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
