import { Form, Link } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import type { OwnOrganisationQuery } from '../../gql/graphql.js';
import { faultAt, type Fault } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { FaultNote } from '../parts/fault-note.js';
import { TextArea } from '../parts/field.js';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';

type Place = OwnOrganisationQuery['memberPlaces'][number];
interface Given {
  /** Slug of the organisation. */
  readonly of: string;
  readonly places: readonly Place[];
  readonly mayChange: boolean;
  readonly answer: { readonly fault: Fault | undefined; readonly done: string; readonly coalitionId: string } | undefined;
}

/** Each coalition with the organisation's place in it, its answer about the public list, and the way out. */
export function PlaceCards({ of, places, mayChange, answer }: Given) {
  const say = useWords();
  if (places.length === 0) return <Empty title={say('console.own.none')}><p>{say('console.own.noneText')}</p></Empty>;
  return (
    <div className="cards">
      {places.map((place) => (
        <section key={place.coalition.id} className="card">
          <h2><bdi>{place.coalition.name}</bdi></h2>
          <p>{say(`organisations.place.kind.${place.kind.toLowerCase()}` as MessageKey)} · {say(`organisations.place.standing.${place.standing.toLowerCase()}` as MessageKey)} · <Day at={place.until ?? place.since} /></p>
          <p><Link to={`/console/coalition/history?coalition=${place.coalition.slug}&organisation=${of}`}>{say('console.history.link')}</Link></p>
          <p>{say(place.isListed === null ? 'console.own.listed.unasked' : place.isListed ? 'console.own.listed.yes' : 'console.own.listed.no')}</p>
          {mayChange && <Answer place={place} />}
          {mayChange && place.standing !== 'LEFT' && <Leave place={place} fault={answer?.done === 'leave' && answer.coalitionId === place.coalition.id ? answer.fault : undefined} />}
        </section>
      ))}
    </div>
  );
}

function Answer({ place: { coalition, isListed } }: { readonly place: Place }) {
  const say = useWords();
  return (
    <Form method="post" className="acts" preventScrollReset>
      <input type="hidden" name="coalitionId" value={coalition.id} />
      {isListed !== true && <button type="submit" name="act" value="list">{say('console.own.list')}</button>}
      {isListed !== false && <button type="submit" className="second" name="act" value="unlist">{say('console.own.unlist')}</button>}
    </Form>
  );
}

function Leave({ place: { coalition }, fault }: { readonly place: Place; readonly fault: Fault | undefined }) {
  const say = useWords();
  return (
    <details className="ask-first" open={fault ? true : undefined}>
      <summary>{say('console.own.leave')}</summary>
      <p className="hint">{say('console.own.leaveHint')}</p>
      <FaultNote fault={fault} />
      <Form method="post" preventScrollReset>
        <input type="hidden" name="coalitionId" value={coalition.id} />
        <TextArea label={say('console.coalition.reason')} name="reason" required minLength={5} maxLength={1000} rows={2} fault={faultAt(fault, 'reason')} />
        <button type="submit" className="grave" name="act" value="leave">{say('console.own.leave')}</button>
      </Form>
    </details>
  );
}
