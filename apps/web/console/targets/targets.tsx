import { Form, Link, useLoaderData, useSearchParams, useSubmit, type LoaderFunctionArgs } from 'react-router';
import { ask, desk } from '../desk.js';
import { Empty } from '../parts/empty.js';
import { Choice, Field } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { Day } from '../parts/when.js';
import { mayPropose } from '../room/screens.js';
import { useMe } from '../room/use-me.js';
import { chosenPlace } from '../staff/chosen.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useWords } from '../words/words.js';
import { AreaOptions } from './area-options.js';
import { areaChoices } from './areas.js';
import { directoryQuery } from './target.queries.js';
import { kinds, StanceMark, stances, useTargetWords } from './target-words.js';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) return undefined;
  const asked = new URL(request.url).searchParams;
  const some = (name: string) => asked.get(name) || undefined;
  const wanted = { search: some('search'), kind: kinds.find((one) => one === asked.get('kind')), area: some('area'), stance: stances.find((one) => one === asked.get('stance')), retired: asked.has('retired') };
  const { advocacyTargets } = await ask(context, directoryQuery, { coalitionId: coalition.id, after: some('after'), ...wanted });
  return { coalition, areas: areaChoices(context.get(desk).locale), rows: advocacyTargets.edges.map(({ node }) => node), next: advocacyTargets.pageInfo.hasNextPage ? advocacyTargets.pageInfo.endCursor : null, isNarrowed: Object.values(wanted).some(Boolean) };
}

/** To whom a coalition can address itself: what came with the installation, and its own. */
export default function TargetList() {
  const say = useWords();
  const me = useMe();
  const [asked] = useSearchParams();
  const loaded = useLoaderData<typeof loader>();
  if (!loaded) return <><PageHead title={say('console.screen.targets')} /><Empty title={say('console.groups.nowhere')}><p>{say('console.groups.nowhereText')}</p></Empty></>;
  const { coalition, rows, next, isNarrowed } = loaded;
  const at = (place: string) => `/console/targets/${place}?coalition=${coalition.slug}`;
  const more = new URLSearchParams(asked);
  if (next) more.set('after', next);
  return (
    <>
      <PageHead title={say('console.screen.targets')} kicker={<bdi>{coalition.name}</bdi>}>
        {mayPropose(me) && <Link className="button" to={at('new')}>{say('console.targets.new')}</Link>}
        <Link className="button second" to={at('map')}>{say('console.targets.map')}</Link>
        <Link className="button second" to={at('commitments')}>{say('console.targets.commitments')}</Link>
      </PageHead>
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      <Filters slug={coalition.slug} />
      {rows.length > 0 ? <Rows /> : <Empty title={say(isNarrowed ? 'console.targets.noneFound' : 'console.targets.none')}><p>{say(isNarrowed ? 'console.targets.noneFoundText' : 'console.targets.noneText')}</p></Empty>}
      {next && <p><Link className="button second" to={`?${more}`}>{say('console.petitions.more')}</Link></p>}
    </>
  );
}

function Filters({ slug }: { readonly slug: string }) {
  const say = useWords();
  const submit = useSubmit();
  const words = useTargetWords();
  const { areas } = useLoaderData<typeof loader>()!;
  const [asked] = useSearchParams();
  const all = <option value="">{say('console.targets.all')}</option>;
  return (
    <Form method="get" role="search" className="filters row" onChange={(event) => { if (event.target instanceof HTMLSelectElement) void submit(event.currentTarget); }}>
      <input type="hidden" name="coalition" value={slug} />
      <Field label={say('console.targets.search')} name="search" type="search" dir="auto" defaultValue={asked.get('search') ?? ''} />
      <Choice label={say('console.targets.kind')} name="kind" defaultValue={asked.get('kind') ?? ''}>{all}{kinds.map((kind) => <option key={kind} value={kind}>{words.kind(kind)}</option>)}</Choice>
      <Choice label={say('console.targets.area')} name="area" defaultValue={asked.get('area') ?? ''}>{all}<AreaOptions areas={areas} /></Choice>
      <Choice label={say('console.targets.stance')} name="stance" defaultValue={asked.get('stance') ?? ''}>{all}{stances.map((stance) => <option key={stance} value={stance}>{words.stance(stance)}</option>)}</Choice>
      <button type="submit" className="second">{say('console.targets.find')}</button>
      <Link to={`?coalition=${slug}${asked.has('retired') ? '' : '&retired=1'}`}>{say(asked.has('retired') ? 'console.targets.showUsed' : 'console.targets.showRetired')}</Link>
    </Form>
  );
}

function Rows() {
  const say = useWords();
  const words = useTargetWords();
  const { rows, coalition } = useLoaderData<typeof loader>()!;
  const keys = useRowKeys();
  return (
    <table className="stacking" onKeyDown={keys}>
      <caption className="hidden">{say('console.screen.targets')}</caption>
      <thead><tr>
        <th scope="col">{say('console.targets.target')}</th>
        <th scope="col">{say('console.targets.kind')}</th>
        <th scope="col">{say('console.targets.area')}</th>
        <th scope="col">{say('console.targets.stance')}</th>
        <th scope="col">{say('console.targets.lastContact')}</th>
      </tr></thead>
      <tbody>
        {rows.map(({ id, name, holder, institution, kind, areaName, isCommon, correctsId, stance, lastContactOn }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/console/targets/${id}?coalition=${coalition.slug}`} prefetch="intent" dir="auto" data-row>{name}</Link>
              <span className="hint">{institution && <><bdi>{institution.name}</bdi> · </>}{holder && <><bdi>{holder}</bdi> · </>}{!isCommon && say(correctsId ? 'console.targets.corrected' : 'console.targets.own')}</span>
            </th>
            <td data-label={say('console.targets.kind')}>{words.kind(kind)}</td>
            <td data-label={say('console.targets.area')}>{areaName}</td>
            <td data-label={say('console.targets.stance')}>{stance ? <StanceMark stance={stance.stance} /> : '–'}</td>
            <td data-label={say('console.targets.lastContact')}>{lastContactOn ? <Day at={lastContactOn} /> : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
