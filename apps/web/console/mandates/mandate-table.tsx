import { useState } from 'react';
import { useSubmit } from 'react-router';
import type { MandatesQuery } from '../../gql/graphql.js';
import { AskFirst } from '../parts/ask-first.js';
import { Day } from '../parts/when.js';
import { useMe } from '../room/use-me.js';
import { useWords } from '../words/words.js';

type Mandate = MandatesQuery['mandates'][number];

/** Who may do what, for whom and until when; a representative ends those of their organisation. */
export function MandateTable({ mandates, revocable }: { readonly mandates: readonly Mandate[]; readonly revocable: readonly string[] }) {
  const say = useWords();
  const { takesPart } = useMe();
  return (
    <table className="stacking">
      <caption className="hidden">{say('console.screen.mandates')}</caption>
      <thead><tr>
        <th scope="col">{say('console.members.person')}</th>
        <th scope="col">{say('console.coalition.organisation')}</th>
        <th scope="col">{say('console.mandates.power')}</th>
        <th scope="col">{say('console.mandates.period')}</th>
      </tr></thead>
      <tbody>
        {mandates.map((mandate) => (
          <tr key={mandate.id}>
            <th scope="row"><bdi>{mandate.holder}</bdi>{mandate.office && <span className="hint below" dir="auto">{mandate.office}</span>}</th>
            <td data-label={say('console.coalition.organisation')}><div><bdi>{mandate.organisation.name}</bdi>{mandate.coalitionId && <span className="hint below">{say('console.mandates.only', { coalition: takesPart.find(({ id }) => id === mandate.coalitionId)?.name ?? '' })}</span>}</div></td>
            <td data-label={say('console.mandates.power')}>{mandate.powers.map((power) => say(`console.mandates.may.${power}`)).join(' · ')}</td>
            <td data-label={say('console.mandates.period')}>
              <div>
                <Day at={mandate.fromOn} /> – {mandate.untilOn ? <Day at={mandate.untilOn} /> : say('console.mandates.noEnd')}
                {revocable.includes(mandate.organisation.id) && <Revoke mandate={mandate} />}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Revoke({ mandate: { id, holder } }: { readonly mandate: Mandate }) {
  const say = useWords();
  const submit = useSubmit();
  const [isAsking, setAsking] = useState(false);
  const revoke = () => {
    setAsking(false);
    void submit({ act: 'revoke', id }, { method: 'post', preventScrollReset: true });
  };
  return (
    <p>
      <button type="button" className="grave" onClick={() => setAsking(true)}>{say('console.mandates.revoke')}<span className="hidden"> <bdi>{holder}</bdi></span></button>
      <AskFirst act={say('console.mandates.revoke')} isOpen={isAsking} close={() => setAsking(false)} onAct={revoke}>{say('console.mandates.askRevoke', { name: holder })}</AskFirst>
    </p>
  );
}
