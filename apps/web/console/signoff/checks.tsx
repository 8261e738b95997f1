import { Form } from 'react-router';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { useWords } from '../words/words.js';
import { HouseMark } from './marks.js';
import { apart } from './matrix.js';
import { useNamed } from './named.js';
import type { Acted, Call, Countries, House } from './sign-off.js';

/** Organisations from outside that the coordination has not looked at yet. */
export function Checks({ call, mayExamine, countries, acted }: { readonly call: Call; readonly mayExamine: boolean; readonly countries: Countries; readonly acted: Acted | undefined }) {
  const say = useWords();
  const waiting = call.houses.filter(({ external }) => external?.check === 'WAITING');
  if (!mayExamine || waiting.length === 0) return null;
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{say('console.documents.signoff.checks')}</h2>
      {waiting.map((house) => <Check key={house.id} house={house} external={house.external!} countries={countries} acted={acted} />)}
    </section>
  );
}

function Check({ house, external, countries, acted }: { readonly house: House; readonly external: NonNullable<House['external']>; readonly countries: Countries; readonly acted: Acted | undefined }) {
  const say = useWords();
  const named = useNamed();
  const { id, kind, country, confirmedAt, twinReason, twins, logo } = external;
  const fault = acted?.id === id ? acted.fault : undefined;
  return (
    <article className="card">
      <h3>{logo && <img src={logo} alt="" width="32" height="32" />} <bdi>{named(house.names)}</bdi>{house.acronym && <> (<bdi>{house.acronym}</bdi>)</>} <HouseMark state={house.state} /></h3>
      <p>{say(`organisations.legal.${kind.toLowerCase() as 'association'}`)} · {countries.find(({ code }) => code === country)?.name ?? country}{house.answer?.signer && <> · {say('console.documents.signoff.by', { name: apart(house.answer.signer), office: apart(house.answer.office) })}</>}</p>
      {!confirmedAt && <p className="hint">{say('console.documents.signoff.unconfirmed')}</p>}
      {twins.length > 0 && <p><strong>{say('console.documents.signoff.resembles')}</strong> {twins.map((twin, i) => <bdi key={i}>{i > 0 && ' · '}{named(twin)}</bdi>)}</p>}
      {twinReason && <p className="as-written" dir="auto">{twinReason}</p>}
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <input type="hidden" name="id" value={id} />
        <Field label={say('console.documents.signoff.reason')} name="reason" maxLength={2000} isOptional dir="auto" fault={faultAt(fault, 'reason')} />
        <div className="acts">
          {confirmedAt && <button type="submit" name="act" value="admit">{say('console.documents.signoff.admit')}</button>}
          <button type="submit" name="act" value="turnDown" className="second">{say('console.documents.signoff.turnDown')}</button>
        </div>
      </Form>
    </article>
  );
}
