import { Form } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, TextArea } from '../parts/field.js';
import { useMe } from '../room/use-me.js';
import { useWords } from '../words/words.js';
import type { Acted, Shown } from './group.js';
import { roleKey } from './seats.js';

interface Given {
  readonly group: Shown;
  readonly acted: Acted | undefined;
}

/** Seats that wait for an answer, and the way in for who does not sit here. */
export function Requests({ group, acted }: Given) {
  const say = useWords();
  const me = useMe();
  const isSeated = group.seats.some(({ account, untilAt }) => account?.id === me.id && !untilAt);
  return (
    <>
      {group.requests.length > 0 && (
        <section className="card" aria-labelledby="requests">
          <h2 id="requests">{say('console.groups.requests')}</h2>
          <ul className="inbox">{group.requests.map((request) => <Request key={request.id} request={request} acted={acted} />)}</ul>
        </section>
      )}
      {!isSeated && group.state !== 'CLOSED' && <Join acted={acted} />}
    </>
  );
}

function Request({ request: { id, kind, role, account, organisation, words, mayAnswer, mayWithdraw }, acted }: { readonly request: Shown['requests'][number]; readonly acted: Acted | undefined }) {
  const say = useWords();
  return (
    <li>
      <span className="kicker">{say(kind === 'ASKED' ? 'console.groups.asks' : 'console.groups.isInvited')}</span>
      <strong><bdi>{account?.name ?? organisation?.name}</bdi></strong>
      <span className="hint">{say(roleKey(role))}{account && organisation && <> · <bdi>{organisation.name}</bdi></>}</span>
      {words && <p className="as-written" dir="auto">{words}</p>}
      {acted && acted.id === id && <FaultNote fault={acted.fault} />}
      {(mayAnswer || mayWithdraw) && (
        <Form method="post" className="acts" preventScrollReset>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="act" value="answer" />
          {mayAnswer && <button type="submit" name="answer" value="ACCEPTED">{say('console.groups.accept')}</button>}
          {mayAnswer && <button type="submit" name="answer" value="DECLINED" className="second">{say('console.groups.decline')}</button>}
          {mayWithdraw && <button type="submit" name="answer" value="WITHDRAWN" className="quiet">{say('console.groups.withdraw')}</button>}
        </Form>
      )}
    </li>
  );
}

function Join({ acted }: Pick<Given, 'acted'>) {
  const say = useWords();
  const me = useMe();
  const isFault = acted?.done === 'join';
  const houses = me.memberships.map(({ organisation }) => organisation);
  return (
    <details className="card" open={isFault ? true : undefined}>
      <summary>{say('console.groups.join')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={isFault ? acted.fault : undefined} />
        <p className="hint">{say('console.groups.joinHint')}</p>
        <Choice label={say('console.groups.forWhom')} name="organisationId">
          {houses.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          <option value="">{say('console.groups.ownVoice')}</option>
        </Choice>
        <TextArea label={say('console.groups.why')} name="words" rows={3} maxLength={2000} isOptional dir="auto" />
        <button type="submit" name="act" value="join">{say('console.groups.ask')}</button>
      </Form>
    </details>
  );
}
