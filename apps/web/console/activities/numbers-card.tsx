import { Form } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { Acted, Shown } from './activity.js';
import { GenderField, OrganisationField } from './person-fields.js';

interface Props {
  readonly activity: Shown;
  readonly numbers: NonNullable<Shown['numbers']>;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly acted: Acted | undefined;
}
type Counted = Pick<NonNullable<Shown['numbers']>['counts'][number], 'affiliation' | 'gender' | 'organisation'>;

/** How many registered and came, by organisation and gender; after the evaluation, corrections beside it. */
export function NumbersCard({ activity: { state, capacity }, numbers: { confirmed, waiting, pending, attended, counts, corrections }, organisations, acted }: Props) {
  const say = useWords();
  const isCounted = state === 'HELD' || state === 'EVALUATED';
  return (
    <section className="card" aria-labelledby="numbers">
      <h2 id="numbers">{say('console.activities.numbers')}</h2>
      {!isCounted && <p>{say('console.activities.confirmed')} <b><bdi>{capacity === null ? confirmed : `${confirmed} / ${capacity}`}</bdi></b> · {say('console.activities.waiting')} <b><bdi>{waiting}</bdi></b> · {say('console.activities.pending')} <b><bdi>{pending}</bdi></b></p>}
      {isCounted && <p>{say('console.activities.attended')} <b><bdi>{attended}</bdi></b></p>}
      {counts.length > 0 && (
        <table className="stacking">
          <caption className="hidden">{say('console.activities.numbers')}</caption>
          <thead><tr><th scope="col">{say('console.activities.organisation')}</th><th scope="col">{say('console.activities.gender')}</th><th scope="col">{say('console.activities.registered')}</th><th scope="col">{say('console.activities.attended')}</th></tr></thead>
          <tbody>
            {counts.map((one) => (
              <tr key={`${one.affiliation} ${one.organisation?.id} ${one.gender}`}>
                <th scope="row"><Whose of={one} /></th>
                <td data-label={say('console.activities.gender')}>{genderOf(say, one)}</td>
                <td data-label={say('console.activities.registered')}><bdi>{one.registered}</bdi></td>
                <td data-label={say('console.activities.attended')}><bdi>{one.attended}</bdi></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {corrections.length > 0 && (
        <>
          <h3>{say('console.activities.corrections')}</h3>
          <ul className="inbox">{corrections.map((one) => <li key={one.id}><Whose of={one} /> · {genderOf(say, one)} · <bdi dir="ltr">{one.delta > 0 ? `+${one.delta}` : one.delta}</bdi> · <Day at={one.madeAt} /><span className="hint" dir="auto">{one.reason}</span></li>)}</ul>
        </>
      )}
      {state === 'EVALUATED' && <Correct organisations={organisations} acted={acted} />}
    </section>
  );
}

function Whose({ of: { affiliation, organisation } }: { readonly of: Counted }) {
  const say = useWords();
  return organisation ? <bdi>{organisation.name}</bdi> : <>{say(`campaigns.activities.affiliation.${affiliation.toLowerCase()}` as MessageKey)}</>;
}

const genderOf = (say: ReturnType<typeof useWords>, { gender }: Counted) => say(`campaigns.activities.gender.${gender?.toLowerCase() ?? 'unsaid'}` as MessageKey);

function Correct({ organisations, acted }: Pick<Props, 'organisations' | 'acted'>) {
  const say = useWords();
  const fault = acted?.done === 'correct' ? acted.fault : undefined;
  return (
    <details className="ask-first no-print" open={fault ? true : undefined}>
      <summary>{say('console.activities.correct')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <div className="row">
          <OrganisationField organisations={organisations} fault={fault} />
          <GenderField />
          <Field label={say('console.activities.delta')} name="delta" type="number" min={-1000} max={1000} dir="ltr" required fault={faultAt(fault, 'delta')} />
        </div>
        <Field label={say('console.activities.correctReason')} name="why" dir="auto" maxLength={2000} required fault={faultAt(fault, 'reason')} />
        <button type="submit" name="act" value="correct">{say('console.activities.correct')}</button>
      </Form>
    </details>
  );
}
