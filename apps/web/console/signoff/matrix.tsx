import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import { CallMark, HouseMark } from './marks.js';
import { useNamed } from './named.js';
import type { Call, House } from './sign-off.js';

/** In its own direction among other words. */
export const apart = (text: string) => `\u2068${text}\u2069`;
const keyOf = ({ organisation, external }: House): string => organisation?.id ?? external?.id ?? '';

/** Each organisation beside each text it was asked to sign. */
export function Matrix({ calls }: { readonly calls: readonly Call[] }) {
  const say = useWords();
  const named = useNamed();
  const houses = [...new Map(calls.toReversed().flatMap((call) => call.houses).map((house) => [keyOf(house), house])).values()];
  const heading = (call: Call) => say('console.documents.signoff.edition', { number: call.editionNumber });
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">{say('console.documents.signoff.matrix')}</h2>
      <table className="stacking">
        <caption className="hidden">{say('console.documents.signoff.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('console.documents.signoff.organisation')}</th>
            {calls.map((call) => <th key={call.id} scope="col">{heading(call)} <CallMark state={call.state} /></th>)}
          </tr>
        </thead>
        <tbody>
          {houses.map((house) => (
            <tr key={keyOf(house)}>
              <th scope="row"><bdi>{named(house.names)}</bdi>{house.external && <span className="hint"> {say('console.documents.signoff.outside')} · {say(`documents.signoff.check.${house.external.check.toLowerCase() as 'waiting'}`)}</span>}</th>
              {calls.map((call) => <td key={call.id} data-label={heading(call)}><Cell house={call.houses.find((one) => keyOf(one) === keyOf(house))} holds={call.state === 'OPEN' || call.state === 'SEALED'} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ house, holds }: { readonly house: House | undefined; readonly holds: boolean }) {
  const say = useWords();
  if (!house) return <span className="hint">{say('console.documents.signoff.notAsked')}</span>;
  const earlier = house.answers.slice(0, -1);
  return (
    <div>
      <HouseMark state={house.state} holds={holds} />
      {house.answer && <Said answer={house.answer} />}
      {earlier.length > 0 && <details><summary>{say('console.documents.signoff.before')}</summary>{earlier.map((answer, i) => <div key={i}><p>{say(`documents.signoff.answer.${answer.answer.toLowerCase() as 'sign'}`)}</p><Said answer={answer} /></div>)}</details>}
    </div>
  );
}

function Said({ answer: { words, decidedOn, isLate, at, signer, office } }: { readonly answer: House['answers'][number] }) {
  const say = useWords();
  return (
    <>
      {words && <p className="as-written" dir="auto">{words}</p>}
      <p className="hint">
        <Day at={at} />{isLate && <> · {say('console.documents.signoff.late')}</>}{signer && <> · {<bdi>{say('console.documents.signoff.by', { name: apart(signer), office: apart(office) })}</bdi>}</>}
        {decidedOn && <> · {say('console.documents.signoff.decided')} <Day at={`${decidedOn}T12:00:00Z`} /></>}
      </p>
    </>
  );
}
