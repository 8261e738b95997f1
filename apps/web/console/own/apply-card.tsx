import { Form } from 'react-router';
import type { OwnOrganisationQuery } from '../../gql/graphql.js';
import type { Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice } from '../parts/field.js';
import { useWords } from '../words/words.js';

/** Begins an application to a coalition that takes some and in which the organisation has no place. */
export function ApplyCard({ coalitions, places, fault }: Pick<OwnOrganisationQuery, 'coalitions'> & { readonly places: OwnOrganisationQuery['memberPlaces']; readonly fault: Fault | undefined }) {
  const say = useWords();
  const open = coalitions.filter(({ slug, admission }) => admission.isOpen && places.every(({ coalition, standing }) => coalition.slug !== slug || standing === 'LEFT'));
  if (open.length === 0) return null;
  return (
    <Form method="post" className="card" preventScrollReset>
      <h2>{say('console.joining.apply')}</h2>
      <p>{say('console.joining.applyText')}</p>
      <FaultNote fault={fault} />
      <Choice label={say('console.joining.coalition')} name="coalition">{open.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}</Choice>
      <button type="submit" className="second" name="act" value="apply">{say('console.joining.apply')}</button>
    </Form>
  );
}
