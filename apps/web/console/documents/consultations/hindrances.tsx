import { Link } from 'react-router';
import type { DocumentQuery } from '../../../gql/graphql.js';
import { Day } from '../../parts/when.js';
import { Words, useWords } from '../../words/words.js';

type Shown = NonNullable<DocumentQuery['document']>;
interface Props {
  readonly document: Pick<Shown, 'id' | 'consultations'> & { readonly rights: Pick<Shown['rights'], 'mayKeep'>; readonly adoptionTasks: Pick<Shown['adoptionTasks'], 'hindrances'> };
}

/** What keeps a document from being adopted, and the way out. */
export function Hindrances({ document: { id, rights, consultations, adoptionTasks: { hindrances } } }: Props) {
  const say = useWords();
  const open = consultations.find(({ state }) => state === 'OPEN');
  return hindrances.map(({ name, count }) => (
    <p key={name} className="fault-note">
      {name === 'CONSULTATION' && open ? (
        <>
          <Words of="console.documents.consultations.waits" with={{ until: <Day at={open.closesAt} /> }} />{' '}
          <Link reloadDocument to={`/console/documents/${id}/consultations`}>{say(rights.mayKeep ? 'console.documents.consultations.wayOut' : 'console.documents.consultations.see')}</Link>
        </>
      ) : say(`console.documents.adoption.hindrance.${name}`, { count })}
    </p>
  ));
}
