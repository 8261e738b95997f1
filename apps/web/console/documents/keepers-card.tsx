import { Form } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { Choice } from '../parts/field.js';
import { useWords } from '../words/words.js';
import type { Candidates, Part } from './document.js';

/** Who leads the writing and who has written much of it. */
export function KeepersCard({ document: { keepers, rights }, acted, candidates }: Part & { readonly candidates: Candidates }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="keepers">
      <h2 id="keepers">{say('console.documents.drafting.keepers')}</h2>
      {keepers.length === 0 && <p className="hint">{say('console.documents.drafting.noKeepers')}</p>}
      {keepers.length > 0 && (
        <ul className="plain">
          {keepers.map(({ role, account, organisation }) => <li key={account?.id}><bdi>{account?.name}</bdi>{organisation && <> · <bdi>{organisation.name}</bdi></>} · {say(`console.documents.drafting.role.${role}`)}</li>)}
        </ul>
      )}
      {rights.mayName && candidates.length > 0 && (
        <details className="ask-first" open={acted?.done === 'keepers' && acted.fault ? true : undefined}>
          <summary>{say('console.documents.drafting.nameKeepers')}</summary>
          <Form method="post" preventScrollReset>
            <FaultNote fault={acted?.done === 'keepers' ? acted.fault : undefined} />
            {candidates.map(({ account, organisation }) => {
              const now = keepers.find((keeper) => keeper.account?.id === account.id)?.role;
              return (
                <Choice key={account.id} label={organisation ? `${account.name} · ${organisation.name}` : account.name} name="keeper" defaultValue={now ? `${now} ${account.id}` : ''}>
                  <option value="">{say('console.documents.drafting.role.none')}</option>
                  <option value={`RAPPORTEUR ${account.id}`}>{say('console.documents.drafting.role.RAPPORTEUR')}</option>
                  <option value={`AUTHOR ${account.id}`}>{say('console.documents.drafting.role.AUTHOR')}</option>
                </Choice>
              );
            })}
            <button type="submit" name="act" value="keepers">{say('console.own.save')}</button>
          </Form>
        </details>
      )}
    </section>
  );
}
