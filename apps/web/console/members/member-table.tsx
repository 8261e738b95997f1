import { useRef, useState } from 'react';
import { Link, useFetcher, type FetcherWithComponents } from 'react-router';
import { AskFirst } from '../parts/ask-first.js';
import { FaultNote } from '../parts/fault-note.js';
import { useAnswered } from '../parts/use-answered.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { Day } from '../parts/when.js';
import { useNotify } from '../room/notices.js';
import { useWords } from '../words/words.js';
import type { Changed } from './members.js';
import { roleKey, RoleTicks, type Role } from './roles.js';

/** Somebody of an organisation or of the staff of a coalition. */
export interface Member {
  readonly account: { readonly id: string; readonly name: string };
  readonly email?: string | null;
  readonly roles: readonly Role[];
  readonly since: string;
}
interface Given {
  readonly title: string;
  /** What is said when something was done. */
  readonly words: 'members' | 'staff' | 'voices';
  readonly members: readonly Member[];
  /** The roles there are. */
  readonly roles: readonly Role[];
  readonly mayChange: boolean;
  /** Where all that was done with somebody's roles stands, for who may read it. */
  readonly historyOf?: (accountId: string) => string;
}

/** Everybody by name; who may, changes roles or takes them all away. */
export function MemberTable({ title, words, members, roles, mayChange, historyOf }: Given) {
  const say = useWords();
  const keys = useRowKeys();
  const { fetcher, keep } = useChange(words);
  return (
    <>
      <FaultNote fault={fetcher.data?.fault} />
      <table className="stacking" onKeyDown={keys}>
        <caption className="hidden">{title}</caption>
        <thead><tr>
          <th scope="col">{say('console.members.person')}</th>
          <th scope="col">{say('console.members.roles')}</th>
          <th scope="col">{say('console.members.since')}</th>
        </tr></thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.account.id}>
              <th scope="row"><bdi>{member.account.name}</bdi>{member.email && <><br /><bdi className="hint">{member.email}</bdi></>}</th>
              <td>
                {member.roles.map((role) => say(roleKey(role))).join(' · ')}
                {mayChange && <Change member={member} offered={roles} fetcher={fetcher} keep={keep} />}
              </td>
              <td data-label={say('console.members.since')}><Day at={member.since} />{historyOf && <Link className="below" to={historyOf(member.account.id)}>{say('console.members.history')}<span className="hidden"> <bdi>{member.account.name}</bdi></span></Link>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Changed roles can be put back as they were. */
function useChange(words: 'members' | 'staff' | 'voices') {
  const say = useWords();
  const notify = useNotify();
  const fetcher = useFetcher<Changed>();
  const before = useRef<Member>(undefined);
  useAnswered(fetcher, ({ fault, done }) => {
    const was = before.current;
    if (fault) return;
    const undo = done === 'roles' && was ? () => void fetcher.submit(postOf(was.account.id, was.roles), { method: 'post' }) : undefined;
    before.current = undefined;
    notify({ text: say(`console.${words}.did.${done as 'roles'}`), undo });
  });
  return { fetcher, keep: (member: Member) => void (before.current = member) };
}

const postOf = (accountId: string, roles: readonly Role[]) => new URLSearchParams([['act', 'roles'], ['accountId', accountId], ...roles.map((role) => ['roles', role])]);

function Change({ member, offered, fetcher, keep }: { readonly member: Member; readonly offered: readonly Role[]; readonly fetcher: FetcherWithComponents<Changed>; readonly keep: (member: Member) => void }) {
  const say = useWords();
  const { account: { id: accountId, name }, roles } = member;
  const [isAsking, setAsking] = useState(false);
  const remove = () => {
    setAsking(false);
    void fetcher.submit({ act: 'remove', accountId }, { method: 'post' });
  };
  return (
    <details className="ask-first">
      <summary data-row>{say('console.members.change')}<span className="hidden"> <bdi>{name}</bdi></span></summary>
      <fetcher.Form key={roles.join()} method="post" onSubmit={() => keep(member)}>
        <input type="hidden" name="accountId" value={accountId} />
        <RoleTicks roles={offered} held={roles} />
        <div className="acts">
          <button type="submit" name="act" value="roles">{say('console.members.save')}</button>
          <button type="button" className="grave" onClick={() => setAsking(true)}>{say('console.members.remove')}</button>
        </div>
      </fetcher.Form>
      <AskFirst act={say('console.members.removeNow', { name })} isOpen={isAsking} close={() => setAsking(false)} onAct={remove}>{say('console.members.removeHint')}</AskFirst>
    </details>
  );
}
