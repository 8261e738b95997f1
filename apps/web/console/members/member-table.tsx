import { Form, Link } from 'react-router';
import { formatDate } from '#libs/i18n';
import { useLanguage, useWords } from '../words/words.js';
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
  readonly members: readonly Member[];
  /** The roles there are. */
  readonly roles: readonly Role[];
  readonly mayChange: boolean;
  /** Where all that was done with somebody's roles stands, for who may read it. */
  readonly historyOf?: (accountId: string) => string;
}

/** Everybody by name; who may, changes roles or takes them all away. */
export function MemberTable({ title, members, roles, mayChange, historyOf }: Given) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="wide">
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
                {mayChange && <Change member={member} roles={roles} />}
              </td>
              <td><time dateTime={member.since} suppressHydrationWarning>{formatDate(locale, member.since)}</time>{historyOf && <><br /><Link to={historyOf(member.account.id)}>{say('console.members.history')}<span className="hidden"> <bdi>{member.account.name}</bdi></span></Link></>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Change({ member: { account, roles: held }, roles }: { readonly member: Member; readonly roles: readonly Role[] }) {
  const say = useWords();
  return (
    <details className="ask-first">
      <summary>{say('console.members.change')}<span className="hidden"> <bdi>{account.name}</bdi></span></summary>
      <Form key={held.join()} method="post" preventScrollReset>
        <input type="hidden" name="accountId" value={account.id} />
        <RoleTicks roles={roles} held={held} />
        <p className="hint">{say('console.members.removeHint')}</p>
        <div className="acts">
          <button type="submit" name="act" value="roles">{say('console.members.save')}</button>
          <button type="submit" name="act" value="remove" className="grave">{say('console.members.remove')}</button>
        </div>
      </Form>
    </details>
  );
}
