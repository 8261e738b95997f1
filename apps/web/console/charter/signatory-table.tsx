import { Empty } from '../parts/empty.js';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { Charter } from './charter.js';

/** The organisations under a version, who signed for each and when; those that left stay with both dates. */
export function SignatoryTable({ signatories }: Pick<Charter, 'signatories'>) {
  const say = useWords();
  if (signatories.length === 0) return <Empty title={say('console.charter.nobody')} />;
  return (
    <>
      <h2>{say('console.charter.signatories')}</h2>
      <table className="stacking">
        <caption className="hidden">{say('console.charter.signatories')}</caption>
        <thead><tr><th scope="col">{say('console.charter.organisation')}</th><th scope="col">{say('console.charter.signer')}</th><th scope="col">{say('console.charter.day')}</th></tr></thead>
        <tbody>
          {signatories.map(({ organisation, signer, office, signedAt, leftOn }) => (
            <tr key={`${organisation.id}${signedAt}`}>
              <th scope="row"><bdi>{organisation.name}</bdi></th>
              <td data-label={say('console.charter.signer')}><span><bdi>{signer}</bdi>{office && <span className="hint"> <bdi>{office}</bdi></span>}</span></td>
              <td data-label={say('console.charter.day')}><span><Day at={signedAt} />{leftOn && <span className="hint"> {say('console.charter.leftOn')} <Day at={leftOn} /></span>}</span></td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
