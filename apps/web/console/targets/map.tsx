import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { Stance, StakeholderMapQuery } from '../../gql/graphql.js';
import { ask, notFound } from '../desk.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { Day } from '../parts/when.js';
import { useMe } from '../room/use-me.js';
import { chosenPlace } from '../staff/chosen.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useWords } from '../words/words.js';
import { drawMap, MAP } from './draw-map.js';
import { mapQuery } from './target.queries.js';
import { StanceMark } from './target-words.js';

type Node = StakeholderMapQuery['advocacyTargets']['edges'][number]['node'];

/** All that are placed, the most influential first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const nodes: Node[] = [];
  for (let after: string | null = null, isMore = true; isMore; ) {
    const { advocacyTargets: { edges, pageInfo } }: StakeholderMapQuery = await ask(context, mapQuery, { coalitionId: coalition.id, after });
    nodes.push(...edges.map(({ node }) => node));
    [after, isMore] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  const placed = nodes.flatMap(({ stance, ...node }) => (stance?.interest && stance.influence ? [{ ...node, stance: stance.stance, fromOn: stance.fromOn, interest: stance.interest, influence: stance.influence }] : []));
  placed.sort((a, b) => b.influence - a.influence || b.interest - a.interest);
  return { coalition, spots: drawMap(placed), left: nodes.length - placed.length };
}

/** Who matters and who cares: a drawing and, beside it, the same as a table. */
export default function StakeholderMap() {
  const say = useWords();
  const me = useMe();
  const { coalition, spots, left } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={say('console.targets.map')} kicker={<bdi>{coalition.name}</bdi>}>
        <Link className="button second" to={`/console/targets?coalition=${coalition.slug}`}>{say('console.screen.targets')}</Link>
      </PageHead>
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      <p className="hint">{say('console.targets.privateHint')} {left > 0 && say('console.targets.notPlaced', { count: left })}</p>
      {spots.length === 0 ? <Empty title={say('console.targets.mapEmpty')}><p>{say('console.targets.mapEmptyText')}</p></Empty> : <div className="charts"><Drawing /><Table /></div>}
    </>
  );
}

const shapes: Record<Stance, (r: number) => string> = {
  ALLY: (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`,
  NEUTRAL: (r) => `M${-r * 0.9} ${-r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}z`,
  OPPONENT: (r) => `M0 ${-r * 1.1}L${r * 1.1} 0L0 ${r * 1.1}L${-r * 1.1} 0z`,
  UNKNOWN: (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`,
};
/** Left and top in squares, and the line of its name: outside, where nobody stands. */
const fields = [['satisfy', 0, 0, -6], ['involve', 2, 0, -6], ['watch', 0, 2, MAP.size + 16], ['inform', 2, 2, MAP.size + 16]] as const;

function Drawing() {
  const say = useWords();
  const { spots } = useLoaderData<typeof loader>();
  const { size, step } = MAP;
  return (
    <figure className="chart">
      <svg className="stakeholders" viewBox={`-32 -22 ${size + 40} ${size + 66}`} role="img" aria-label={say('console.targets.mapLabel')}>
        {fields.map(([name, x, y, line]) => (
          <g key={name}>
            <rect x={x * step} y={y * step} width={2 * step} height={2 * step} />
            <text className="field-name" x={(x + 1) * step} y={line} textAnchor="middle">{say(`console.targets.field.${name}`)}</text>
          </g>
        ))}
        <text x={size / 2} y={size + 36} textAnchor="middle" direction="ltr">{say('console.targets.interest')} →</text>
        <text transform={`translate(-12 ${size / 2}) rotate(-90)`} textAnchor="middle" direction="ltr">{say('console.targets.influence')} →</text>
        {spots.map(({ of, number, x, y, r }) => (
          <g key={of.id} className={`spot spot-${of.stance.toLowerCase()}`} transform={`translate(${x} ${y})`}>
            <title>{of.name}</title>
            <path d={shapes[of.stance](r)} />
            <text textAnchor="middle" y={5}>{number}</text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

function Table() {
  const say = useWords();
  const { spots, coalition } = useLoaderData<typeof loader>();
  return (
    <table className="stacking">
      <caption className="hidden">{say('console.targets.map')}</caption>
      <thead><tr>
        <th scope="col">{say('console.targets.target')}</th>
        <th scope="col">{say('console.targets.stance')}</th>
        <th scope="col">{say('console.targets.influence')}</th>
        <th scope="col">{say('console.targets.interest')}</th>
        <th scope="col">{say('console.targets.since')}</th>
      </tr></thead>
      <tbody>
        {spots.map(({ of, number }) => (
          <tr key={of.id}>
            <th scope="row"><bdi>{number}.</bdi> <Link to={`/console/targets/${of.id}?coalition=${coalition.slug}`} dir="auto">{of.name}</Link>{of.institution && <span className="hint"><bdi>{of.institution.name}</bdi></span>}</th>
            <td data-label={say('console.targets.stance')}><StanceMark stance={of.stance} /></td>
            <td data-label={say('console.targets.influence')}>{say(`console.targets.step.${of.influence as 1}`)}</td>
            <td data-label={say('console.targets.interest')}>{say(`console.targets.step.${of.interest as 1}`)}</td>
            <td data-label={say('console.targets.since')}><Day at={of.fromOn} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
