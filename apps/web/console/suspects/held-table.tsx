import { Link, useSearchParams } from 'react-router';
import { areaName, countryName } from '#libs/i18n';
import type { HeldSignaturesQuery } from '../../gql/graphql.js';
import { Choice } from '../parts/field.js';
import { FaultNote } from '../parts/fault-note.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { Moment } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import { conditionNames, narrowed } from './conditions.js';
import type { Deciding } from './use-decide.js';

type Node = HeldSignaturesQuery['suspects']['edges'][number]['node'];
export const refusals = ['throwaway', 'automated', 'repeated', 'invented', 'test'] as const;

interface Props {
  readonly petition: string;
  /** How many meet the conditions in the address. */
  readonly count: number;
  readonly nodes: readonly Node[];
  readonly next: string | null;
  readonly nameOf: (source: string | null) => string;
  readonly review: Review;
}

/** Kept by the screen, since the table goes with the last signature it shows. */
export interface Review {
  readonly deciding: Deciding;
  readonly picked: readonly string[];
  readonly setPicked: (ids: readonly string[]) => void;
}

/** Held signatures one by one, 20 at a time, and what becomes of those that are picked, or of all that meet the conditions when none is. */
export function HeldTable({ petition, count, nodes, next, nameOf, review: { deciding: { fetcher, isBusy, fault }, picked, setPicked } }: Props) {
  const say = useWords();
  const [search] = useSearchParams();
  const still = picked.filter((id) => nodes.some((node) => node.id === id));
  const pick = (id: string, isIn: boolean) => setPicked(isIn ? [...still, id] : still.filter((one) => one !== id));
  return (
    <fetcher.Form method="post" className="card">
      <h2>{say('console.suspects.decide')}</h2>
      <FaultNote fault={fault} />
      <input type="hidden" name="petition" value={petition} />
      {conditionNames.map((name) => search.get(name) && <input key={name} type="hidden" name={name} value={search.get(name)!} />)}
      <p aria-live="polite"><strong>{still.length > 0 ? say('console.suspects.scopePicked', { count: still.length }) : say('console.suspects.scopeAll', { count })}</strong></p>
      <div className="row">
        <button type="submit" name="act" value="accept" disabled={isBusy}>{say('console.suspects.accept')}</button>
        <ReasonChoice label={say('console.suspects.why')} />
        <button type="submit" name="act" value="refuse" className="grave" disabled={isBusy}>{say('console.suspects.refuse')}</button>
      </div>
      <h3>{say('console.suspects.rows')}</h3>
      <Rows nodes={nodes} picked={still} pick={pick} nameOf={nameOf} />
      {next && <p><Link className="button second" to={narrowed(search, { after: next })}>{say('console.suspects.more')}</Link></p>}
    </fetcher.Form>
  );
}

export function ReasonChoice({ label }: { readonly label: string }) {
  const say = useWords();
  return <Choice label={label} name="reason">{refusals.map((code) => <option key={code} value={code}>{say(`console.suspects.reason.${code}`)}</option>)}</Choice>;
}

function Rows({ nodes, picked, pick, nameOf }: Pick<Props, 'nodes' | 'nameOf'> & { readonly picked: readonly string[]; readonly pick: (id: string, isIn: boolean) => void }) {
  const say = useWords();
  const locale = useLanguage();
  const keys = useRowKeys();
  const names = { service: say('console.suspects.service'), source: say('console.suspects.source'), place: say('console.suspects.place'), language: say('console.suspects.language') };
  return (
    <table className="stacking" onKeyDown={keys}>
      <caption className="hidden">{say('console.suspects.rows')}</caption>
      <thead><tr><th scope="col">{say('console.suspects.arrived')}</th>{Object.values(names).map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
      <tbody>
        {nodes.map(({ id, confirmedAt, service, source, country, area, locale: language }) => (
          <tr key={id}>
            <th scope="row">
              <label className="pick"><input type="checkbox" name="ids" value={id} checked={picked.includes(id)} onChange={(event) => pick(id, event.target.checked)} data-row /> <span className="hidden">{say('console.suspects.pick')} </span><Moment at={confirmedAt} /></label>
            </th>
            <td data-label={names.service}><bdi>{service}</bdi></td>
            <td data-label={names.source}><bdi>{nameOf(source ?? null)}</bdi></td>
            <td data-label={names.place}>{area ? areaName(area, locale) : countryName(country, locale)}</td>
            <td data-label={names.language}><span lang={language}>{language}</span></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
