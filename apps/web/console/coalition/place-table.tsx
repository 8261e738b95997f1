import { Form, Link } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import type { LedCoalitionQuery } from '../../gql/graphql.js';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, TextArea } from '../parts/field.js';
import { Day } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';

type Member = NonNullable<LedCoalitionQuery['coalition']>['members'][number];
interface Answer {
  readonly fault: Fault | undefined;
  readonly organisationId: string;
}
export const placeKinds = ['CANDIDATE', 'FOUNDER', 'MEMBER', 'ASSOCIATE', 'OBSERVER'] as const;
export const kindKey = (kind: string) => `organisations.place.kind.${kind.toLowerCase()}` as MessageKey;

/** Every organisation with a place, its standing in words and what may be done with it. */
export function PlaceTable({ members, coalition, mayChange, answer }: { readonly members: readonly Member[]; readonly coalition: string; readonly mayChange: boolean; readonly answer: Answer | undefined }) {
  const say = useWords();
  const language = useLanguage();
  return (
    <table className="stacking">
      <caption className="hidden">{say('console.screen.coalition')}</caption>
      <thead><tr>
        <th scope="col">{say('console.coalition.organisation')}</th>
        <th scope="col">{say('console.coalition.place')}</th>
        <th scope="col">{say('console.members.since')}</th>
      </tr></thead>
      <tbody>
        {members.map(({ organisation, kind, standing, since, until, isListed }) => (
          <tr key={organisation.id}>
            <th scope="row">{organisation.logo && <img className="logo small" src={organisation.logo.small} alt="" width={40} height={40} loading="lazy" />}<a href={`/${language}/organisations/${organisation.slug}`}><bdi>{organisation.name}</bdi></a></th>
            <td>
              {say(kindKey(kind))} · {say(`organisations.place.standing.${standing.toLowerCase()}` as MessageKey)}
              <span className="hint below">{say(isListed ? 'console.coalition.isListed' : 'console.coalition.isUnlisted')}</span>
              {mayChange && standing !== 'LEFT' && <Change id={organisation.id} name={organisation.name} kind={kind} standing={standing} fault={answer?.organisationId === organisation.id ? answer.fault : undefined} />}
            </td>
            <td data-label={say('console.members.since')}><Day at={since} />{until && <> – <Day at={until} /></>}<Link className="below" to={`/console/coalition/history?coalition=${coalition}&organisation=${organisation.slug}`}>{say('console.history.link')}<span className="hidden"> <bdi>{organisation.name}</bdi></span></Link></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Change({ id, name, kind, standing, fault }: { readonly id: string; readonly name: string; readonly kind: string; readonly standing: string; readonly fault: Fault | undefined }) {
  const say = useWords();
  return (
    <details className="ask-first" open={fault ? true : undefined}>
      <summary>{say('console.coalition.change')}<span className="hidden"> <bdi>{name}</bdi></span></summary>
      <FaultNote fault={fault} />
      <Form method="post" preventScrollReset>
        <input type="hidden" name="organisationId" value={id} />
        <TextArea label={say('console.coalition.reason')} name="reason" required minLength={5} maxLength={1000} rows={2} fault={faultAt(fault, 'reason')} />
        <div className="row">
          <Field label={say('console.coalition.fromOn')} name="fromOn" type="date" dir="ltr" isOptional fault={faultAt(fault, 'fromOn')} />
          <Choice label={say('console.coalition.place')} name="kind" defaultValue={kind} fault={faultAt(fault, 'kind')}>
            {placeKinds.map((one) => <option key={one} value={one}>{say(kindKey(one))}</option>)}
          </Choice>
        </div>
        <div className="acts">
          <button type="submit" name="act" value="kind">{say('console.coalition.changeKind')}</button>
          {standing === 'ACTIVE' ? <button type="submit" className="second" name="act" value="suspend">{say('console.coalition.suspend')}</button> : <button type="submit" className="second" name="act" value="resume">{say('console.coalition.resume')}</button>}
          <button type="submit" className="grave" name="act" value="leave">{say('console.coalition.end')}</button>
        </div>
      </Form>
    </details>
  );
}
