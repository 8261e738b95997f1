import { Link, useSearchParams } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import type { LogQuery } from '../../gql/graphql.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { Moment } from '../parts/when.js';
import { useWords, type Say } from '../words/words.js';
import { actKey } from './acts.js';
import { ObjectOf } from './object-of.js';
import type { LogPlace } from './places.js';

export type Entry = LogQuery['auditLog']['edges'][number]['node'];

/** Acts, newest first: when, who, what, on what. What and who lead to all of the same. */
export function EntryTable({ entries, place }: { readonly entries: readonly Entry[]; readonly place: LogPlace }) {
  const say = useWords();
  const keys = useRowKeys();
  const [search] = useSearchParams();
  const same = (name: string, value: string) => {
    const address = new URLSearchParams(search);
    address.set(name, value);
    address.delete('after');
    return `?${address.toString()}`;
  };
  return (
    <table className="stacking" onKeyDown={keys}>
      <caption className="hidden">{say('console.log.title')}</caption>
      <thead><tr>
        <th scope="col">{say('console.log.action')}</th>
        <th scope="col">{say('console.log.object')}</th>
        <th scope="col">{say('console.log.person')}</th>
        <th scope="col">{say('console.log.when')}</th>
      </tr></thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.number}>
            <th scope="row"><Link to={same('action', entry.action)} data-row><Act action={entry.action} /></Link> <span className="hint">{detailOf(say, entry)}</span></th>
            <td data-label={say('console.log.object')}><ObjectOf entry={entry} place={place} history={entry.objectId ? same('object', entry.objectId) : undefined} /></td>
            <td data-label={say('console.log.person')}>{entry.account ? <Link to={same('person', entry.account.id)}><bdi>{entry.account.name}</bdi></Link> : say('console.log.program')}</td>
            <td data-label={say('console.log.when')}><Moment at={entry.at} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Act({ action }: { readonly action: string }) {
  const say = useWords();
  const key = actKey(action);
  return key ? say(key) : <code>{action}</code>;
}

/** What of the codes and numbers of an entry tells people something. */
function detailOf(say: Say, { detail }: Entry): string {
  const { roles, rows, signatures } = JSON.parse(detail) as Record<string, string | number | undefined>;
  return [
    ...(typeof roles === 'string' ? roles.split(' ').filter(Boolean).map((role) => say(`organisations.role.${role}` as MessageKey)) : []),
    ...(typeof rows === 'number' ? [say('console.log.rows', { count: rows })] : []),
    ...(typeof signatures === 'number' ? [say('console.log.signatures', { count: signatures })] : []),
  ].join(' · ');
}
