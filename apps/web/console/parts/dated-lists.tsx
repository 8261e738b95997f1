import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { MeetingZone } from '../../gql/graphql.js';
import { MeetingTime } from '../meetings/meeting-time.js';
import { useWords } from '../words/words.js';

interface Dated {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
  readonly zone: MeetingZone;
}
interface Coming<One> {
  readonly of: readonly One[];
  /** Where each has its screen, under its id. */
  readonly under: string;
  readonly kicker: (one: One) => ReactNode;
}

/** Meetings or activities to come: how each stands, what it is, when and where. */
export function ComingList<One extends Dated & { readonly place: string }>({ of, under, kicker }: Coming<One>) {
  return (
    <ul className="inbox">
      {of.map((one) => (
        <li key={one.id}>
          <span className="kicker">{kicker(one)}</span>
          <Link to={`${under}/${one.id}`} prefetch="intent" dir="auto">{one.title}</Link>
          <span className="hint"><MeetingTime at={one.startsAt} zone={one.zone} />{one.place && <> · <bdi>{one.place}</bdi></>}</span>
        </li>
      ))}
    </ul>
  );
}

interface Past<One> {
  readonly of: readonly One[];
  readonly under: string;
  readonly title: string;
  /** What one of them is called, and the heading of how they stand. */
  readonly one: string;
  readonly standing: string;
  readonly mark: (one: One) => ReactNode;
  /** Where earlier ones begin; null when there are none. */
  readonly next: string | null | undefined;
}

/** Those that are over, the latest first; nothing when there are none. */
export function PastTable<One extends Dated>({ of, under, title, one: called, standing, mark, next }: Past<One>) {
  const say = useWords();
  const [search] = useSearchParams();
  if (of.length === 0) return null;
  const further = new URLSearchParams(search);
  if (next) further.set('after', next);
  return (
    <>
      <h2>{title}</h2>
      <table className="stacking">
        <caption className="hidden">{title}</caption>
        <thead><tr><th scope="col">{called}</th><th scope="col">{say('console.meetings.when')}</th><th scope="col">{standing}</th></tr></thead>
        <tbody>
          {of.map((one) => (
            <tr key={one.id}>
              <th scope="row"><Link to={`${under}/${one.id}`} dir="auto">{one.title}</Link></th>
              <td data-label={say('console.meetings.when')}><MeetingTime at={one.startsAt} zone={one.zone} /></td>
              <td data-label={standing}>{mark(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {next && <p><Link className="button second" to={`?${further.toString()}`}>{say('console.meetings.earlier')}</Link></p>}
    </>
  );
}
