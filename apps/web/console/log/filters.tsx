import { Form, Link, useSearchParams, useSubmit } from 'react-router';
import { Choice, Field } from '../parts/field.js';
import { useWords } from '../words/words.js';
import { actKey, acts, kindKey, objectKinds } from './acts.js';
import type { LogPlace } from './places.js';

interface Given {
  readonly place: LogPlace;
  readonly places: readonly LogPlace[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly page: { readonly edges: readonly { readonly node: { readonly account?: { readonly id: string; readonly name: string } | null } }[] };
}

/** Which acts are shown; it all stands in the address. */
export function Filters({ place, places, people, page }: Given) {
  const say = useWords();
  const submit = useSubmit();
  const [search] = useSearchParams();
  const chosen = (name: string) => search.get(name) ?? '';
  const former = page.edges.map(({ node }) => node.account).find((account) => account?.id === chosen('person')); // no longer of the team
  const all = former && !people.some(({ id }) => id === former.id) ? [...people, former] : people;
  return (
    <Form className="row filters" role="search" onChange={(event) => event.target instanceof HTMLSelectElement && void submit(event.currentTarget)}>
      {places.length > 1 ? (
        <Choice label={say('console.log.of')} name="of" defaultValue={place.key}>{places.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}</Choice>
      ) : <input type="hidden" name="of" value={place.key} />}
      <Choice label={say('console.log.action')} name="action" defaultValue={chosen('action')}>
        <option value="">{say('console.log.anyAction')}</option>
        {acts.map((action) => <option key={action} value={action}>{say(actKey(action)!)}</option>)}
      </Choice>
      <Choice label={say('console.log.person')} name="person" defaultValue={chosen('person')}>
        <option value="">{say('console.log.anybody')}</option>
        {all.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </Choice>
      <Choice label={say('console.log.object')} name="kind" defaultValue={chosen('kind')}>
        <option value="">{say('console.log.anyObject')}</option>
        {objectKinds.map((kind) => <option key={kind} value={kind}>{say(kindKey(kind)!)}</option>)}
      </Choice>
      <Field label={say('console.log.from')} name="from" type="date" defaultValue={chosen('from')} />
      <Field label={say('console.log.to')} name="to" type="date" defaultValue={chosen('to')} />
      {chosen('object') && <input type="hidden" name="object" value={chosen('object')} />}
      <button type="submit" className="second">{say('console.petitions.find')}</button>
      {search.size > 0 && <Link to={`?of=${place.key}`}>{say('console.log.all')}</Link>}
    </Form>
  );
}
